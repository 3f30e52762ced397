"""The vote of 2024: night, calls of the day, what the precincts handed in, boxes until their destruction, lessons."""

from datetime import date, time

from desktop.actions import acceptance, boxes, incidents, lessons, votingday
from desktop.actions.acceptance import Thing
from desktop.actions.votingday import Told
from desktop.demo.scene import Scene, precincts
from desktop.domain.afterwards import KeepKind, shipped_papers
from desktop.domain.incidents import IncidentKind
from desktop.domain.votingday import DUE, HourMark

VOTING = date(2024, 10, 6)
LATE = {844: 14, 857: 17, 868: 12}
"""Minutes by which a precinct called later than it was due."""
DARK = 857
UNSIGNED = 847
BOXES = (
    ("1", "А-1", KeepKind.BALLOTS, "Бюллетень бумалары, 839–853 учаскелер", None),
    ("2", "А-1", KeepKind.BALLOTS, "Бюллетень бумалары, 854–868 учаскелер", None),
    ("3", "А-2", KeepKind.PROTOCOLS, "Учаске хаттамалары", 64),
    ("4", "А-2", KeepKind.LISTS, "Азаматтар тізімдері", 1_480),
    ("5", "А-3", KeepKind.CERTIFICATES, "Куәліктер, олардың актілері", 36),
)
LEARNT = (
    ("Генератор туралы әкімдікпен келісім жасау", "Договориться с акиматом о генераторе", 25),
    ("Алыс учаскелердің қаптарын екі көлікпен әкелу", "Везти мешки дальних участков двумя машинами", 5),
    ("Үйде дауыс беру өтініштерін бір күн бұрын салыстыру", "Сверить заявления на дому за день", 1),
)


def play(stage: Scene) -> None:
    """From the evening before the vote to the last meeting of the campaign."""
    night(stage)
    day(stage)
    hand_in(stage)
    lay_away(stage)
    destroy(stage)


def night(stage: Scene) -> None:
    """Nine questions to thirty precincts; one has no light."""
    stage.clock.day = date(2024, 10, 5)
    calls = [
        Told(
            stage.places[place.number],
            HourMark.NIGHT,
            time(21 + n // 20, n % 20 * 3),
            lacks="1" if place.number == DARK else "",
        )
        for n, place in enumerate(precincts())
    ]
    votingday.report(stage.office, calls)
    dark = {
        "what": "Түнде жарық сөнді",
        "kind": IncidentKind.POWER,
        "participation_id": stage.places[DARK],
        "since_hour": time(21, 50),
        "told_by": "учаске төрағасы",
    }
    made = incidents.save(stage.office, None, dark).id
    assert made is not None
    incidents.solve(stage.office, made, "Әкімдік генератор әкелді", time(23, 40))


def day(stage: Scene) -> None:
    """Every precinct calls at every mark, three of them late; bags leave after the count and arrive."""
    stage.clock.day = VOTING
    calls: list[Told] = []
    for n, place in enumerate(precincts()):
        row = stage.places[place.number]
        late = LATE.get(place.number, 0)
        for mark, due in DUE.items():
            minutes = due.hour * 60 + due.minute + late + n % 7
            calls.append(Told(row, mark, time(minutes // 60, minutes % 60)))
        calls.append(Told(row, HourMark.LEFT, time(22 + n // 20, 10 + n)))
    votingday.report(stage.office, calls)


def hand_in(stage: Scene) -> None:
    """Thirty precincts hand in their documents after midnight; one protocol lacks a signature."""
    stage.clock.day = date(2024, 10, 7)
    kinds = shipped_papers()
    for n, place in enumerate(precincts()):
        lacking = "PROTOCOL" if place.number == UNSIGNED else ""
        things = [
            Thing(kind.code, kind.code != lacking, reason="бір мүшенің қолы жоқ" if kind.code == lacking else "")
            for kind in kinds
        ]
        people = {"brought_by": "Учаске төрағасы", "taken_by": "Комиссия хатшысы"}
        acceptance.take(stage.office, stage.places[place.number], things, people, time(n // 12, n * 5 % 60))


def lay_away(stage: Scene) -> None:
    """What came is laid on shelves, and the commission says what it would do otherwise."""
    stage.clock.day = date(2024, 10, 8)
    for number, shelf, kind, contents, sheets in BOXES:
        facts = {"number": number, "shelf": shelf, "kind": kind, "contents": contents, "sheets": sheets}
        boxes.save(stage.office, None, facts)
    stage.clock.day = date(2024, 10, 10)
    for what, what_ru, days in LEARNT:
        lessons.save(stage.office, None, {"what": what, "what_ru": what_ru, "days_before": days})


def destroy(stage: Scene) -> None:
    """A month later the ballots are destroyed by act."""
    stage.clock.day = date(2024, 11, 11)
    with stage.office.reader() as reader:
        ripe = [row.id for row in reader.stream("boxes", None, "kk") if row.data.ripe(stage.clock.day)]
    boxes.destroy(stage.office, ripe, "№ 1")
