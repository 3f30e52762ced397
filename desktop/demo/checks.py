"""The demo's inspection of February 2026: two teams on the road, the other precincts by telephone."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from desktop.actions import readiness
from desktop.actions.reference import shipped
from desktop.demo.scene import Place, Scene, precincts
from desktop.domain.figures import Degree
from desktop.domain.readiness import CONCLUSION, MarkValue

ROAD, EVENING, PHONE = date(2026, 2, 26), date(2026, 2, 27), date(2026, 2, 28)
LATER = frozenset({"BALLOTS", "BOXES_SEALED", "TRAINED", "LISTS"})
"""Points that no inspection answers: they come with the ballots, the seals, the last seminar, the act of the list."""
ASKED = ("GROUND_FLOOR", "POWER", "COMMS", "FIRE", "SAFE", "STANDS", "BOOTH_ACC")
"""What a chair is asked by telephone."""


def inspect(stage: Scene) -> None:
    """Enter the sheets of the road in the evening, then what the telephone says."""
    with stage.office.reader() as reader:
        points = [each.code for each in reader.indicators("kk") if each.code not in LATER]
        of_buildings = {each.code for each in reader.indicators("kk") if each.scope == "building"}
    asked = {int(row["number"]): row for row in shipped("demo/checks.csv")}
    answered: set[tuple[str, str]] = set()
    for degree, day in ((Degree.SEEN, EVENING), (Degree.TOLD, PHONE)):
        stage.clock.day = day
        for place in precincts():
            row = asked.get(place.number)
            if row is None or row["degree"] != degree:
                continue
            wanted = [row["indicator"]] if row["indicator"] else []
            wanted += [code for code in (points if degree is Degree.SEEN else ASKED) if code not in wanted]
            open_points = [code for code in wanted if (place.building, code) not in answered]
            answer(stage, place, row, open_points)
            answered |= {(place.building, code) for code in wanted if code in of_buildings}


def answer(stage: Scene, place: Place, row: dict[str, str], points: Iterable[str]) -> None:
    """One precinct's sheet: its points, then the conclusion; what is asked of the building is answered once."""
    degree = Degree(row["degree"])
    told = "учаске төрағасы, телефонмен" if degree is Degree.TOLD else f"{1 + place.number % 2}-тексеру тобы"
    as_of = ROAD if degree is Degree.SEEN else PHONE
    held: UUID = stage.places[place.number]
    for code in points:
        found = code == row["indicator"]
        value, note = (MarkValue(row["value"]), row["note"]) if found else (MarkValue.YES, "")
        readiness.mark(
            stage.office, code, value, participation_id=held, as_of=as_of, degree=degree, source=told, note=note
        )
    readiness.mark(
        stage.office,
        CONCLUSION,
        MarkValue(row["conclusion"]),
        participation_id=held,
        as_of=as_of,
        degree=degree,
        source=told,
        note=row["note"],
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
