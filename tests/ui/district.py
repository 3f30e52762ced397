"""A made-up district for the window's tests: real names of okrugs, people who do not exist."""

from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path
from uuid import UUID

from desktop.actions import (
    acceptance,
    boxes,
    buildings,
    demands,
    equipment,
    forms,
    founding,
    inspections,
    lessons,
    letters,
    meetings,
    members,
    money,
    pay,
    phones,
    precincts,
    readiness,
    replacements,
    resolutions,
    seminars,
    stock,
    transfers,
    votingday,
)
from desktop.actions.acceptance import Thing
from desktop.actions.votingday import Told
from desktop.domain.afterwards import KeepKind, shipped_papers
from desktop.domain.demands import AnswerKind
from desktop.domain.figures import Degree, FigureKind
from desktop.domain.forms import FormKind
from desktop.domain.letters import Way
from desktop.domain.meetings import Effect
from desktop.domain.pay import Hours
from desktop.domain.people import Post
from desktop.domain.phonebook import PhoneKind
from desktop.domain.precincts import PrecinctKind, Subtype
from desktop.domain.readiness import MarkValue
from desktop.domain.training import Presence
from desktop.domain.votingday import HourMark
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
    inspections.plan(office, made.precincts[:2], "1-топ", TODAY)
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


def attend_desk(office: Office) -> None:
    """A demand half gathered and one sent, an akim's number, a letter that waits and one that came."""
    asked = {"title": "Семинарға қатысу", "sender": "Облыс", "due": TODAY, "hour": time(17)}
    demand = demands.save(office, None, asked).id
    kinds = (("Келді", AnswerKind.NUMBER), ("Жарық бар ма", AnswerKind.YES_NO), ("Ескерту", AnswerKind.WORDS))
    demands.ask(office, demand, [demands.Wish(title=title, kind=kind, within="people") for title, kind in kinds])
    demands.ask(office, demand, [demands.Wish(field="people")])
    with office.reader() as reader:
        sheet = reader.demand_sheet(demand, "kk")
    answers = [
        (column.id, row, ("6", "1", "жол қар")[place])
        for row in list(sheet.rows)[:14]
        for place, column in enumerate(sheet.own)
    ]
    demands.answer_all(office, answers, source="төраға")
    heads = {column.id: str(column.title) for column in sheet.own}
    demands.send(office, demand, "kk", heads | {sheet.columns[-1].id: "people"})
    demands.repeat(office, demand)
    phones.save(office, None, {"kind": PhoneKind.AKIM, "name": "Сейітов Марат", "phone": "+7 700 000 00 31"})
    with office.reader() as reader:
        wanted = reader.wanting("kk")[:8]
    facts = {"other": "Отырар ауданының әкімдігі", "subject": "Ескертулерді жою туралы", "body_kk": "Сұраймыз."}
    letter = letters.draft(office, [letters.Draft(facts, wanted)]).id
    letters.send(office, letter, "31")
    letters.save(office, None, {"way": Way.IN, "other": "Облыс", "subject": "Кесте", "on": TODAY, "due": TODAY})


def supply(office: Office, made: District) -> None:
    """Things on their way, certificates at every precinct, a budget, hours and rates; the secretary's desk."""
    attend_desk(office)
    with office.reader() as reader:
        precinct = reader.row("precincts", made.precincts[0], "kk").data.precinct_id
    store = stock.save_place(office, None, {"name_kk": "Аудандық қойма", "name_ru": "Районный склад"}).id
    stock.save(office, None, {"item_id": coded("item", "BOOTH"), "place_id": store, "quantity": 12})
    ends = {"from_place_id": store, "to_precinct_id": precinct}
    going = transfers.draft(office, ends, [{"item_id": coded("item", "BOOTH"), "asked": 4}]).id
    transfers.load(office, going, {"vehicle": "ГАЗель, 745 ABC 13", "driver": "Сейітов Бақыт"})
    transfers.hand_over(office, going, values={"handed_by": "Жұмағұлов Ерлан"})
    transfers.receive(office, going, {part_of(office, going): {"damaged": 1, "reason": "есігі сынған"}})
    outside = {"from_outside": "Отырар ауданының әкімдігі", "to_place_id": store}
    transfers.draft(office, outside, [{"item_id": coded("item", "BOX_ST"), "asked": 6}])
    came = {"kind": "CERTIFICATE", "way": "IN", "on": date(2026, 2, 27), "numbers": "1-3000", "number": "1"}
    came |= {"packs": 30, "seals": "П-0117, П-0118", "giver_signed": "Әбдірахманов С.", "taker_signed": "Жұбаев Н."}
    forms.save(office, None, {**came, "other_side": "Түркістан облыстық комиссиясы", "at": time(10, 30)})
    forms.hand_out(office, FormKind.CERTIFICATE, dict.fromkeys(made.precincts, 20), {"on": date(2026, 2, 27)})
    forms.issue(office, made.precincts[0], FormKind.CERTIFICATE, TODAY, {"issued": 3, "spoiled": 1})
    seals = {"kind": "SEAL", "way": "IN", "on": date(2026, 2, 27), "quantity": 90}
    forms.save(office, None, {**seals, "other_side": "Түркістан облыстық комиссиясы"})
    for purpose, title, sums in (
        ("PAY", "Учаскелік комиссия мүшелерінің еңбекақысы", (4_150_000_000, 2_000_000_000, 0, 0)),
        ("ITEMS", "Кабина сатып алу", (96_000_000, 96_000_000, 81_000_000, 40_500_000)),
        ("WORKS", "№ 7 мектептің пандусы", (45_000_000, 30_000_000, 45_000_000, 46_250_050)),
    ):
        named = dict(zip(("planned", "received", "obligated", "spent"), sums, strict=True))
        money.save(office, None, {"purpose": purpose, "title": title, "source": "республикалық бюджет", **named})
    pay.set_rate(office, Post.CHAIR, {"hourly": 125_050, "day_off_percent": 200})
    chair = made.members[0]
    pay.record(office, [(chair, date(2026, 2, 27), Hours(480)), (chair, TODAY, Hours(450, 120, day_off=True))])


def part_of(office: Office, transfer: UUID) -> UUID:
    """The first part of a transfer."""
    with office.reader() as reader:
        return reader.row("transfers", transfer, "kk").data.parts[0].id


def coded(noun: str, code: str) -> UUID:
    """The id of a shipped row."""
    from desktop.domain.identity import coded_id

    return coded_id(noun, code)


def question_within(row_id: UUID | None):
    """The question for what stands within a row."""
    from desktop.storage.questions import Question

    return Question(within=row_id)


def decide(office: Office, made: District) -> None:
    """A meeting with its resolution, a replacement under way, calls of the voting day, boxes, a lesson."""
    for name, post in (("Жұбаев Нұрлан", Post.CHAIR), ("Оспанов Ерлан", Post.SECRETARY), ("Қасым Дана", Post.MEMBER)):
        surname, given = name.split()
        members.save(office, None, {"surname": surname, "given_name": given, "post": post})
    with office.reader() as reader:
        ours = [row.id for row in reader.stream("members", None, "kk") if not row.data.precinct_number]
    meeting = meetings.save(office, None, {"at": time(15), "place": "Комиссия кеңсесі"}).id
    meetings.attend(office, meeting, ours)
    item = {"subject": "Дауыс берудің басқа уақыты туралы", "decided": "06:00-ден ашылсын", "votes_for": 3}
    made_of = meetings.save_item(office, meeting, None, item).id
    resolution = resolutions.resolve(office, made_of).id
    opening = {"effect": Effect.OPENING, "participation_id": made.precincts[0], "opens": time(6)}
    resolutions.decide(office, resolution, None, opening)
    leaving = {"appointment_id": made.members[5], "applied_on": date(2026, 2, 20), "surname": "Рахым"}
    replacements.save(office, None, {**leaving, "given_name": "Әлия", "proposed_by": "«Ауыл» партиясы"})
    calls = [
        Told(place, HourMark.NIGHT, time(22, n), lacks="1" if not n else "") for n, place in enumerate(made.precincts)
    ]
    votingday.report(office, [*calls, *(Told(place, HourMark.OPENED, time(6, 14)) for place in made.precincts[:3])])
    things = [
        Thing(kind.code, kind.code != "KEYS", reason="" if kind.code != "KEYS" else "ұмытылды")
        for kind in shipped_papers()
    ]
    acceptance.take(office, made.precincts[0], things, {"brought_by": "Төраға", "taken_by": "Хатшы"}, time(1, 40))
    for number, kind in (("1", KeepKind.BALLOTS), ("2", KeepKind.LISTS), ("3", KeepKind.PROTOCOLS)):
        boxes.save(office, None, {"number": number, "shelf": "А-1", "kind": kind, "since": date(2026, 1, 10)})
    lessons.save(office, None, {"what": "Генератор туралы келісімді ертерек жасау", "days_before": 25})
