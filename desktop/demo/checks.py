"""The demo's inspection of February 2026: two teams on the road, the other precincts by telephone."""

from collections.abc import Iterable
from datetime import date

from desktop.actions import readiness
from desktop.actions.reference import shipped
from desktop.demo.scene import Place, Scene, precincts
from desktop.domain.figures import Degree
from desktop.domain.readiness import CONCLUSION, MarkValue

ROAD, EVENING = date(2026, 2, 26), date(2026, 2, 27)
LATER = frozenset({"BALLOTS", "BOXES_SEALED", "TRAINED", "LISTS"})
"""Points that no inspection answers: they come with the ballots, the seals, the last seminar, the act of the list."""
ASKED = ("GROUND_FLOOR", "POWER", "COMMS", "FIRE", "SAFE", "STANDS", "BOOTH_ACC")
"""What a chair is asked by telephone."""


def inspect(stage: Scene) -> None:
    """The sheets of the road, entered in the evening."""
    stage.clock.day = EVENING
    enter(stage, Degree.SEEN, [code for code in points(stage) if code not in LATER])


def ring(stage: Scene) -> None:
    """What the chairs of the other precincts say by telephone."""
    enter(stage, Degree.TOLD, ASKED)


def points(stage: Scene, scope: str = "") -> list[str]:
    """The points of checks by code; those asked of the building where that is the scope."""
    with stage.office.reader() as reader:
        return [each.code for each in reader.indicators("kk") if scope in ("", each.scope)]


def enter(stage: Scene, degree: Degree, asked: Iterable[str]) -> None:
    """Enter the answers of one degree; what is asked of a building is answered once for all its precincts."""
    of_buildings = points(stage, "building")
    answered: set[tuple[str, str]] = set()
    answers = {int(row["number"]): row for row in shipped("demo/checks.csv")}
    for place in precincts():
        row = answers.get(place.number)
        if row is None or row["degree"] != degree:
            continue
        first = [row["indicator"]] if row["indicator"] else []
        wanted: dict[str, None] = dict.fromkeys([*first, *asked])
        answer(stage, place, row, [code for code in wanted if (place.building, code) not in answered])
        answered |= {(place.building, code) for code in wanted if code in of_buildings}


def answer(stage: Scene, place: Place, row: dict[str, str], points: Iterable[str]) -> None:
    """One precinct's sheet: its points, then the conclusion; what is asked of the building is answered once."""
    degree = Degree(row["degree"])
    told = "учаске төрағасы, телефонмен" if degree is Degree.TOLD else f"{1 + place.number % 2}-тексеру тобы"
    as_of = ROAD if degree is Degree.SEEN else stage.clock.day
    held = stage.places[place.number]
    for code in points:
        found = code == row["indicator"]
        value, note = (MarkValue(row["value"]), row["note"]) if found else (MarkValue.YES, "")
        readiness.mark(
            stage.office,
            code,
            value,
            participation_id=held,
            as_of=as_of,
            degree=degree,
            source=told,
            remark=readiness.Remark(note),
        )
    readiness.mark(
        stage.office,
        CONCLUSION,
        MarkValue(row["conclusion"]),
        participation_id=held,
        as_of=as_of,
        degree=degree,
        source=told,
        remark=readiness.Remark(row["note"]),
    )


def receive_lists(stage: Scene, acts: dict[int, int]) -> None:
    """The precincts whose chair and akim signed the act of the list; number → act."""
    for number, act in acts.items():
        readiness.mark(
            stage.office,
            "LISTS",
            MarkValue.YES,
            participation_id=stage.places[number],
            degree=Degree.SIGNED,
            source=f"тізім актісі № {act}",
        )
