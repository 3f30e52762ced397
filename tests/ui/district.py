"""A made-up district for the window's tests: real names of okrugs, people who do not exist."""

from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path
from uuid import UUID

from desktop.actions import buildings, equipment, founding, members, precincts, readiness, seminars
from desktop.domain.figures import Degree, FigureKind
from desktop.domain.people import Post
from desktop.domain.precincts import PrecinctKind, Subtype
from desktop.domain.readiness import MarkValue
from desktop.domain.training import Presence
from desktop.storage.office import Office
from tests.gates import close_gates

TODAY = date(2026, 2, 28)
PASSWORD = "дала құстары 2026"
CAMPAIGN = founding.Campaigning(
    "2026 жылғы 15 наурыздағы республикалық референдум", date(2026, 2, 11), date(2026, 3, 15)
)
OKRUGS = ("Ақтөбе", "Аққұм", "Балтакөл", "Қарақоңыр", "Көксарай", "Шәуілдір")
VILLAGES = ("Арыс", "Аққұм", "Балтакөл", "Қарақоңыр", "Көксарай", "Шәуілдір")
SURNAMES = tuple(
    (
        "Әбдіқадыров Бекенова Ғабитов Дүйсенбекова Ермұханов Жүсіпов Қалдыбаева Құрманғалиев Нұрланова "
        "Өтегенов Рысқұлова Сәрсенбаев Тілеуов Ұзақбаева Үсенов Шыңғысханов Ілиясова Иванова"
    ).split()
)
NAMES = (
    "Айгүл",
    "Бауыржан",
    "Гүлнұр",
    "Дәурен",
    "Ерлан",
    "Жанар",
    "Қайрат",
    "Мөлдір",
    "Нұргүл",
    "Сәуле",
    "Талғат",
    "Ұлан",
)
PATRONYMICS = ("Әлібекқызы", "Бөлекұлы", "Қайратқызы", "Сәкенұлы", "Төлеуұлы", "")
SCHOOLS = ("№ {n} жалпы білім беретін орта мектеп", "Мәдениет үйі", "№ {n} мектеп-гимназия")
POSTS = (Post.CHAIR, Post.DEPUTY, Post.SECRETARY, Post.MEMBER, Post.MEMBER, Post.MEMBER, Post.MEMBER)
STATES = (MarkValue.YES, MarkValue.PARTLY, MarkValue.NO, None)
ITEMS = ("BOOTH", "BOOTH_ACC", "BOX_ST")


@dataclass(slots=True)
class District:
    """Ids of what was made, in the order of the lists."""

    precincts: list[UUID] = field(default_factory=list)
    buildings: list[UUID] = field(default_factory=list)
    members: list[UUID] = field(default_factory=list)
    seminar: UUID | None = None


def found(folder: Path) -> Office:
    """A new file of the district."""
    office, _recovery = founding.found(
        folder / "otyrar.daiyn", "KZ-TUR-OTYRAR", CAMPAIGN, PASSWORD, today=lambda: TODAY
    )
    return office


def people(office: Office, made: District, count: int, most: int) -> None:
    """Commissions of the precincts, one seat empty in every fifth."""
    for n in range(count):
        for place, post in enumerate(POSTS[: most - (n % 5 == 4)]):
            turn = n * len(POSTS) + place
            values = {
                "surname": SURNAMES[turn % len(SURNAMES)],
                "given_name": NAMES[turn % len(NAMES)],
                "patronymic": PATRONYMICS[turn % len(PATRONYMICS)],
                "precinct_number": str(842 + n),
                "post": post,
                "phone": [f"+7 700 {n:03} {place:02} {turn % 100:02}"],
                "workplace": f"№ {n + 1} мектеп",
                "nominated_by": "«Ауыл» партиясы",
            }
            made.members.append(members.save(office, None, values).id)


def populate(office: Office, count: int = 6, most: int = 7) -> District:
    """Precincts 842 and on, two of them in one school, with people, counts, marks, equipment and a seminar."""
    made = District()
    with office.reader() as reader:
        okrugs = {name.split(" ")[0]: each for each, name in reader.choices("okrugs", "kk")}
        items = {each: code for code in ITEMS for each in [coded("item", code)]}
    for n in range(count):
        okrug = okrugs[OKRUGS[n % len(OKRUGS)]]
        village = VILLAGES[n % len(VILLAGES)]
        if n != 1:
            values = {
                "premises": SCHOOLS[n % len(SCHOOLS)].format(n=n + 1),
                "okrug_id": okrug,
                "settlement": village,
                "address": f"Жібек жолы көшесі, {n + 1}",
                "head": "Сәрсенбаев Талғат",
                "head_phone": "+7 701 000 00 01",
            }
            made.buildings.append(buildings.save(office, None, values).id)
        values = {
            "number": str(842 + n),
            "okrug_id": okrug,
            "settlement": village,
            "building_id": made.buildings[-1],
            "seats": 7,
            "seats_decision": "№ 3, 12.02.2026",
            "voters": 640 + 137 * n % 2300,
            "voters_as_of": date(2026, 2, 22),
            "voters_source": f"тізім актісі № {n + 1}",
            "voters_degree": Degree.SIGNED,
            "opens": time(7, 0),
        }
        if n == 5:
            values |= {"kind": PrecinctKind.SPECIAL, "subtype": Subtype.HOSPITAL}
        made.precincts.append(precincts.save(office, None, values).id)
    if count > 6:
        precincts.save(office, made.precincts[6], {"works": False, "resolution": "№ 5, 20.02.2026"})
    people(office, made, count, most)
    for n, row_id in enumerate(made.precincts):
        precincts.count(office, row_id, {"kind": FigureKind.WHEELCHAIR, "value": n % 4, "as_of": date(2026, 2, 22)})
        readiness.mark(office, "RAMP", STATES[n % 3], participation_id=row_id, degree=Degree.SEEN)
        if STATES[n % 4] is not None:
            degree = (Degree.TOLD, Degree.SEEN)[n % 2]
            if STATES[n % 4] is not MarkValue.NO:
                close_gates(office, row_id, degree)
            readiness.mark(office, "CONCLUSION", STATES[n % 4], participation_id=row_id, degree=degree)
        for turn, item in enumerate(items):
            equipment.save(office, row_id, item, {"required": 2 + turn, "actual": 1 + n % 3})
    seminar = {
        "title": "Учаскелік комиссиялар үшін семинар",
        "on": TODAY,
        "place": "Шәуілдір, мәдениет үйі",
        "maximum": 20,
    }
    made.seminar = seminars.save(office, None, seminar).id
    seminars.enlist(office, made.seminar, made.members, ["Қонақ Қонақов"])
    with office.reader() as reader:
        sheet = list(reader.ids("attendance", question_within(made.seminar)))
    seminars.mark(office, sheet[:3], Presence.PRESENT)
    return made


def coded(noun: str, code: str) -> UUID:
    """The id of a shipped row."""
    from desktop.domain.identity import coded_id

    return coded_id(noun, code)


def question_within(row_id: UUID | None):
    """The question for what stands within a row."""
    from desktop.storage.questions import Question

    return Question(within=row_id)
