"""The demo's seminars: the one of 13 September 2024 in Шәуілдір, and the seven of the spring of 2026."""

from collections.abc import Sequence
from datetime import date, time
from typing import Any
from uuid import UUID

from desktop.actions import paste, seminars
from desktop.actions.reference import shipped
from desktop.demo import courses, testing
from desktop.demo.scene import IDLE, POSTS, Scene, buildings
from desktop.domain.exams import ExamKind
from desktop.domain.training import Presence
from desktop.storage.questions import Question

MAXIMUM = 20
ORGANISER = "Отырар аудандық аумақтық референдум комиссиясы"
SIX_OKRUGS = ("AQTOBE", "QARAQONYR", "QARGALY", "SHAUILDIR", "TEMIR", "SHILIK")
REASONS = ("ауырып қалды", "іссапарда", "сабағы бар")


def autumn(stage: Scene) -> None:
    """One seminar for six okrugs: the chairs, deputies and secretaries of fourteen precincts; a test at the end."""
    stage.clock.day = date(2024, 9, 11)
    facts = {
        "title": "Заңнамадағы өзгерістер, учаскелерді жабдықтау, дербес деректерді қорғау",
        "on": date(2024, 9, 13),
        "starts": time(10, 0),
        "ends": time(17, 0),
        "place": "Шәуілдір ауылы, Аудандық мәдениет үйі",
        "stage": "3-кезең",
        "organiser": ORGANISER,
        "trainers": "Комиссия төрағасы; комиссия хатшысы",
        "target": "алты ауылдық округтің төрағалары, орынбасарлары, хатшылары",
        "maximum": MAXIMUM,
        "told_present": 40,
    }
    seminar = seminars.save(stage.office, None, facts).id
    assert seminar is not None
    leaders = [row_id for held in stage.members(*SIX_OKRUGS).values() for row_id, post in held if post in POSTS]
    seminars.enlist(stage.office, seminar, leaders)
    stage.clock.day = date(2024, 9, 14)
    sheet = lines(stage, seminar)
    ill = sheet[5::30]
    came = [each for each in sheet if each not in ill]
    seminars.mark(stage.office, came, Presence.PRESENT)
    seminars.mark(stage.office, ill, Presence.EXCUSED, REASONS[0])
    courses.fill_autumn(stage, seminar)
    testing.sit(stage, seminar, ExamKind.EXIT, 0.66)


def plan(stage: Scene, stage_id: UUID) -> dict[UUID, dict[str, str]]:
    """The schedule of 2026 and the lists of those who are called, by seminar."""
    rooms = courses.enter_halls(stage)
    houses = {house["code"]: house for house in buildings()}
    planned: dict[UUID, dict[str, str]] = {}
    for number, row in enumerate(shipped("demo/seminars.csv"), 1):
        house = houses[row["building"]]
        facts: dict[str, Any] = {name: row[name] for name in ("title", "on", "starts", "ends", "trainers", "host")}
        facts |= {
            "place": f"{house['settlement']}, {house['name_kk']}",
            "stage": "3-кезең",
            "organiser": ORGANISER,
            "target": "учаскелік комиссиялардың барлық мүшелері",
            "maximum": MAXIMUM,
            "number": number,
            "hall_id": rooms[row["building"]],
            "stage_id": stage_id,
        }
        seminar = seminars.save(stage.office, None, facts).id
        assert seminar is not None
        held = stage.members(*row["okrugs"].split())
        called = [row_id for number in held if number != IDLE for row_id, _ in held[number]]
        seminars.enlist(stage.office, seminar, called)
        planned[seminar] = row
    return planned


def tell(stage: Scene, seminar: UUID, row: dict[str, str]) -> None:
    """By phone at noon: so many came."""
    seminars.save(stage.office, seminar, {"told_present": int(row["told"])})


def mark(stage: Scene, seminar: UUID, row: dict[str, str]) -> None:
    """The sheet comes back and is typed in, its last page may be missing; the trainer's list of scores is pasted."""
    sheet = lines(stage, seminar)
    marked = sheet[: len(sheet) - int(row["unmarked"])]
    apart = stage.chance.sample(marked, int(row["late"]) + int(row["absent"]) + int(row["excused"]))
    late, away = apart[: int(row["late"])], apart[int(row["late"]) :]
    seminars.mark(stage.office, [each for each in marked if each not in away], Presence.PRESENT)
    for n, row_id in enumerate(away):
        excused = n >= int(row["absent"])
        reason = stage.chance.choice(REASONS) if excused else ""
        seminars.mark(stage.office, [row_id], Presence.EXCUSED if excused else Presence.ABSENT, reason)
    for row_id in late:
        seminars.mark(stage.office, [row_id], Presence.LATE, "20 минут")
    rows: list[tuple[UUID, int | None, dict[str, Any]]] = []
    for row_id in marked:
        if row_id not in away:
            entry = None if row_id in late else draw(stage, 11)
            rows.append((row_id, None, {"entry_score": entry, "exit_score": draw(stage, 16)}))
    paste.apply(stage.office, "attendance", rows)


def lines(stage: Scene, seminar: UUID) -> Sequence[UUID]:
    """The lines of a seminar's sheet."""
    with stage.office.reader() as reader:
        return list(reader.ids("attendance", Question(within=seminar)))


def draw(stage: Scene, middle: float) -> int:
    """A score about the middle."""
    return max(3, min(MAXIMUM, round(stage.chance.gauss(middle, 2.6))))
