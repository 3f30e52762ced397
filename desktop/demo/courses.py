"""The demo's plan of training, its halls, the papers of the seminars, bags on their way, certificates."""

from datetime import date, time
from uuid import UUID

from desktop.actions import certificates, halls, parts, plans, seminars, sheets
from desktop.demo.scene import Scene, buildings, okrug_id
from desktop.domain.identity import coded_id
from desktop.domain.training import BlockForm, Format, Presence, StageLevel
from desktop.storage.questions import Question

CENTRAL = "Орталық референдум комиссиясы"
REGIONAL = "Түркістан облыстық аумақтық референдум комиссиясы"
DISTRICT = "Отырар аудандық аумақтық референдум комиссиясы"
STAGES = (
    ("1-кезең", StageLevel.NATIONAL, Format.ONLINE, CENTRAL, "аумақтық комиссиялардың тұрақты мүшелері", 18, 18),
    ("2-кезең", StageLevel.REGIONAL, Format.OFFLINE, REGIONAL, "аудандық, қалалық комиссиялар", 19, 20),
    ("3-кезең", StageLevel.DISTRICT, Format.OFFLINE, DISTRICT, "учаскелік комиссиялардың мүшелері", 23, 41),
)
"""The last two numbers are days of February, on into March: 41 is 13 March, the day on which the last stage ended."""
SEATS = {"B22": 120, "B16": 60, "B11": 60, "B04": 60, "B01": 70, "B20": 70, "B08": 50}
NATIONAL = (
    ("STAGES", "Науқанның кезеңдері"),
    ("OPENNESS", "Ашықтық пен жариялылық"),
    ("CAMPAIGNING", "Үгіт жүргізу шарттары"),
    ("OBSERVATION", "Қоғамдық байқау"),
    ("POLLS", "Қоғамдық пікірге сұрау салу"),
    ("FINANCE", "Қаржылық және құқықтық аспектілер"),
)
AUTUMN = (
    (time(10, 0), 20, BlockForm.OPENING, "Тіркеу, семинардың ашылуы", "", "Комиссия төрағасы"),
    (time(10, 20), 70, BlockForm.LECTURE, "Заңнамаға енгізілген өзгерістер", "LAW", "Комиссия хатшысы"),
    (time(11, 30), 30, BlockForm.LECTURE, "Учаскелерді жабдықтау, қаржыландыру", "EQUIPMENT", "Төрағаның орынбасары"),
    (time(12, 0), 60, BlockForm.EXCHANGE, "Әлеуметтік желі, баспасөз парақтары, бейнекомментарий", "MEDIA", ""),
    (
        time(14, 0),
        40,
        BlockForm.LECTURE,
        "Дербес деректерді қорғау, кибершабуыл",
        "PERSONAL_DATA",
        "Ақпараттық қауіпсіздік маманы",
    ),
    (time(14, 40), 80, BlockForm.CASE, "Жоспарлаудан өткізуге дейін: нақты жағдайлар", "VOTING_DAY", ""),
    (time(16, 0), 40, BlockForm.TEST, "Қорытынды тестілеу", "LAW", ""),
)
ASKED = (
    (1, "Үйде дауыс беруге өтініш қай сағатқа дейін алынады?", "Дауыс беру күні сағат 12.00-ге дейін."),
    (3, "Жарияланымға кім жауап береді?", "Комиссия төрағасы; мәтінді хатшы дайындайды."),
)
FEEDBACKS = ("55455", "54444", "45355", "55555", "44344", "54554")
NAMES = ("first", "second", "third", "fourth", "fifth")


def lay_plan(stage: Scene) -> list[UUID]:
    """The act of the central commission with its three stages; the ids of the stages."""
    facts = {"number": "6/15", "on": date(2026, 2, 12), "issuer": CENTRAL, "title": "Оқытуды ұйымдастыру жоспары"}
    plan = plans.save(stage.office, None, facts).id
    made: list[UUID] = []
    for name, level, way, teachers, learners, first, last in STAGES:
        values = {"name": name, "level": level, "format": way, "teachers": teachers, "learners": learners}
        values |= {"first": february(first), "last": february(last)}
        done = plans.save_stage(stage.office, None, values, plan_id=plan)
        assert done.id is not None
        made.append(done.id)
    return made


def february(day: int) -> date:
    """A day counted from the first of February 2026."""
    return date.fromordinal(date(2026, 1, 31).toordinal() + day)


def enter_halls(stage: Scene) -> dict[str, UUID]:
    """A hall in each house where a seminar is held, by the house's code."""
    made: dict[str, UUID] = {}
    for house in buildings():
        if house["code"] in SEATS:
            facts = {
                "name": f"{house['name_kk']}, {house['settlement']}",
                "capacity": SEATS[house["code"]],
                "okrug_id": okrug_id(house["okrug"]),
                "building_id": stage.houses[house["code"]],
            }
            done = halls.save(stage.office, None, facts)
            assert done.id is not None
            made[house["code"]] = done.id
    return made


def learn(stage: Scene, stage_id: UUID) -> None:
    """The national online seminar of 18 February: our seven before one camera, questions after each block."""
    facts = {
        "title": "Республикалық оқыту семинары",
        "on": date(2026, 2, 18),
        "starts": time(10, 0),
        "ends": time(13, 0),
        "place": "Шәуілдір ауылы, комиссия кеңсесі",
        "format": Format.ONLINE,
        "stage": "1-кезең",
        "stage_id": stage_id,
        "organiser": CENTRAL,
        "host": CENTRAL,
        "trainers": "Орталық комиссияның мүшелері, бөлім басшылары",
        "target": "аумақтық комиссиялардың мүшелері",
        "upward": True,
    }
    seminar = seminars.save(stage.office, None, facts).id
    assert seminar is not None
    parts.save(stage.office, "onlinerooms", seminar, None, {"place": "Отырар аудандық комиссиясы", "people": 7})
    for n, (topic, title) in enumerate(NATIONAL):
        values = {"starts": time(10 + n // 2, 30 * (n % 2)), "minutes": 30, "title": title}
        parts.save(stage.office, "blocks", seminar, None, {**values, "topic_id": coded_id("topic", topic)})
    with stage.office.reader() as reader:
        own = list(reader.ids("members", Question(filters=(("commission", "own"),))))
    seminars.enlist(stage.office, seminar, own)
    seminars.mark(stage.office, lines(stage, seminar), Presence.ONLINE)


def fill_autumn(stage: Scene, seminar: UUID) -> None:
    """What was left of the seminar of 2024: programme, questions, practice, feedback, materials, minutes, its bag."""
    blocks: list[UUID] = []
    for starts, minutes, form, title, topic, speaker in AUTUMN:
        facts: dict[str, object] = {"starts": starts, "minutes": minutes, "form": form, "title": title}
        facts |= {"speaker": speaker}
        facts |= {"topic_id": coded_id("topic", topic)} if topic else {}
        done = parts.save(stage.office, "blocks", seminar, None, facts)
        assert done.id is not None
        blocks.append(done.id)
    for at, question, answer in ASKED:
        facts = {"block_id": blocks[at], "question": question, "answer": answer, "answered_by": "Комиссия хатшысы"}
        parts.save(stage.office, "asked", seminar, None, facts)
    for name, quantity in (("Мүшенің жадынамасы", 42), ("Заңнамадағы өзгерістер кестесі", 42), ("Парақшалар", 300)):
        facts = {"name": name, "quantity": quantity, "given_to": "қатысушыларға"}
        parts.save(stage.office, "handouts", seminar, None, facts)
    for name, could in (("Жәшікті пломбалайды", 6), ("Дауыс беруді ашу хаттамасын толтырады", 4)):
        parts.save(stage.office, "skills", seminar, None, {"name": name, "tried": 6, "could": could})
    for digits in FEEDBACKS:
        answers = {name: int(digit) for name, digit in zip(NAMES, digits, strict=True)}
        parts.save(stage.office, "feedback", seminar, None, answers)
    facts = {
        "host": "Жұбаев Нұрлан",
        "observers": "Түркістан облыстық аумақтық комиссиясының өкілі",
        "printed_on": date(2024, 9, 12),
        "left_on": date(2024, 9, 13),
        "left_at": time(9, 0),
        "told_at": time(17, 10),
        "back_on": date(2024, 9, 13),
        "signed_present": 40,
        "signed_on": date(2024, 9, 14),
        "minutes_number": "1",
        "minutes_on": date(2024, 9, 13),
        "secretary": "Комиссия хатшысы",
        "spoke": "Аудан әкімінің орынбасары: учаскелерді жабдықтау, атқарылатын жұмыстар, қаржыландыру.",
        "decided": "Учаскелерді нақты жоспар бойынша дайындау.\nӘлсіз тақырыптар бойынша қайталау сабағын өткізу.",
    }
    seminars.save(stage.office, seminar, facts)
    sheets.sign(stage.office, came(stage, seminar), signed=True)


def carry(stage: Scene, seminar: UUID, on: date, *, back: bool) -> None:
    """The bag of a seminar: printed the day before, left in the morning; the sheet came back or is still out."""
    facts = {"printed_on": date.fromordinal(on.toordinal() - 1), "left_on": on, "left_at": time(7, 40)}
    facts |= {"told_at": time(11, 0), "told_by": "семинар хатшысы"}
    seminars.save(stage.office, seminar, facts)
    if back:
        present = came(stage, seminar)
        sheets.sign(stage.office, present, signed=True)
        seminars.save(stage.office, seminar, {"back_on": stage.clock.day, "signed_present": len(present)})


def close_first(stage: Scene, seminar: UUID) -> None:
    """The first group is done: a programme, certificates, its absent wait in the next group."""
    for at, (title, form) in enumerate(
        (("Тіркеу, ашылуы", BlockForm.OPENING), ("Референдум туралы заңнама", BlockForm.LECTURE))
    ):
        facts = {"starts": time(15, 15 * at), "title": title, "form": form, "speaker": "Комиссия төрағасы"}
        parts.save(stage.office, "blocks", seminar, None, facts)
    certificates.issue(stage.office, seminar)
    sheets.pass_on(stage.office, seminar)


def lines(stage: Scene, seminar: UUID) -> list[UUID]:
    """The lines of a seminar's sheet."""
    with stage.office.reader() as reader:
        return list(reader.ids("attendance", Question(within=seminar)))


def came(stage: Scene, seminar: UUID) -> list[UUID]:
    """The lines of those who came."""
    with stage.office.reader() as reader:
        return [row.id for row in reader.attendance(seminar, "kk") if row.data.came]
