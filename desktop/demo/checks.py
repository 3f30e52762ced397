"""The demo's inspection of February 2026: two teams on the road, the other precincts by telephone."""

from collections.abc import Iterable
from datetime import date
from io import BytesIO
from typing import Any

from desktop.actions import inspections, photos, readiness
from desktop.actions.reference import shipped
from desktop.demo.scene import Place, Scene, precincts
from desktop.domain.figures import Degree
from desktop.domain.inspections import Answer
from desktop.domain.readiness import MarkValue

PLANNED, ROAD, EVENING, AGAIN = date(2026, 2, 23), date(2026, 2, 26), date(2026, 2, 27), date(2026, 3, 4)
TEAMS = ("1-тексеру тобы", "2-тексеру тобы")
SIGNED = (839, 840, 842)
"""Precincts whose act of the first round is signed."""
AKIMAT = "Отырар ауданының әкімдігі"
MENDING = {
    "RAMP": (date(2026, 3, 6), AKIMAT),
    "POWER": (date(2026, 2, 28), "Электр желілері"),
    "FIRE": (date(2026, 3, 3), AKIMAT),
    "CALL_BTN": (date(2026, 2, 28), AKIMAT),
}
"""Until when and by whom a remark is mended; the others by the chair until the next round."""
LATER = frozenset({"BALLOTS", "BOXES_SEALED", "TRAINED", "LISTS"})
"""Points that no inspection answers: they come with the ballots, the seals, the last seminar, the act of the list."""
ASKED = ("GROUND_FLOOR", "POWER", "COMMS", "FIRE", "SAFE", "STANDS", "BOOTH_ACC")
"""What a chair is asked by telephone."""


def inspect(stage: Scene) -> None:
    """Two teams are on the road for a day; their sheets are entered in the evening, three acts signed the day after."""
    rows = {place.number: row for place, row in asked_of(Degree.SEEN)}
    stage.clock.day = PLANNED
    for team in TEAMS:
        inspections.plan(stage.office, [stage.places[number] for number in rows if team == team_of(number)], team, ROAD)
    stage.clock.day = EVENING
    with stage.office.reader() as reader:
        visits = {int(row.data.number): row.id for row in reader.gates.inspections("kk") if row.data.held_on is None}
    points_of = [code for code in points(stage) if code not in LATER]
    of_buildings = points(stage, "building")
    answered: set[tuple[str, str]] = set()
    for place, row in asked_of(Degree.SEEN):
        wanted = [code for code in points_of if (place.building, code) not in answered]
        answers = [line(place, row, code) for code in wanted]
        held_back = MarkValue.NO if row["conclusion"] == "NO" else None
        inspections.enter(stage.office, visits[place.number], answers, held_on=ROAD, conclusion=held_back)
        answered |= {(place.building, code) for code in wanted if code in of_buildings}
    for n, number in enumerate(SIGNED, 1):
        inspections.sign(stage.office, visits[number], f"{n}", EVENING)


def photograph(stage: Scene) -> None:
    """What the teams brought along: a step too high, and the scan of an act."""
    steps, act = picture((178, 170, 160), (96, 88, 80)), picture((250, 250, 247), (60, 70, 90))
    photos.add(stage.office, stage.places[841], [steps], indicator_code="RAMP", note="Есік алдында үш баспалдақ")
    signed: dict[str, Any] = {
        "indicator_code": "SAFE",
        "degree": Degree.SIGNED,
        "act": "3",
        "note": "Сейфті қабылдау актісі",
    }
    photos.add(stage.office, stage.places[842], [act], **signed)


def picture(ground: tuple[int, int, int], ink: tuple[int, int, int]) -> bytes:
    """A drawn picture that shows nobody: lines on a ground."""
    from PIL import Image, ImageDraw

    drawn = Image.new("RGB", (640, 480), ground)
    pen = ImageDraw.Draw(drawn)
    for n in range(6):
        pen.rectangle((80 + 30 * n, 90 + 56 * n, 560 - 10 * n, 110 + 56 * n), fill=ink)
    written = BytesIO()
    drawn.save(written, "JPEG", quality=80)
    return written.getvalue()


def look_again(stage: Scene) -> None:
    """The open points of the first round are planned to be looked at again."""
    places = [stage.places[place.number] for place, row in asked_of(Degree.SEEN) if row["indicator"]]
    inspections.again(stage.office, places, TEAMS[0], AGAIN)


def ring(stage: Scene) -> None:
    """What the chairs of the other precincts say by telephone; a building is asked once."""
    of_buildings = points(stage, "building")
    answered: set[tuple[str, str]] = set()
    for place, row in asked_of(Degree.TOLD):
        first = [row["indicator"]] if row["indicator"] and row["indicator"] not in ASKED else []
        wanted = [*first, *ASKED]
        for code in wanted:
            if (place.building, code) in answered:
                continue
            said = line(place, row, code)
            readiness.mark(
                stage.office,
                code,
                said.value,
                participation_id=stage.places[place.number],
                source="учаске төрағасы, телефонмен",
                remark=readiness.Remark(said.note, said.due, said.executor),
            )
        answered |= {(place.building, code) for code in wanted if code in of_buildings}


def points(stage: Scene, scope: str = "") -> list[str]:
    """The points of checks by code; those asked of the building where that is the scope."""
    with stage.office.reader() as reader:
        return [each.code for each in reader.indicators("kk") if scope in ("", each.scope)]


def asked_of(degree: Degree) -> list[tuple[Place, dict[str, str]]]:
    """The precincts that are visited or rung up, with what is found there."""
    rows = {int(row["number"]): row for row in shipped("demo/checks.csv")}
    return [(place, rows[place.number]) for place in precincts() if rows.get(place.number, {}).get("degree") == degree]


def team_of(number: int) -> str:
    """Which of the two teams comes to a precinct."""
    return TEAMS[number % 2]


def line(place: Place, row: dict[str, str], code: str) -> Answer:
    """A line of the sheet: yes, but for the point of which the precinct has a remark."""
    if code != row["indicator"]:
        return Answer(code, MarkValue.YES)
    due, executor = MENDING.get(code, (AGAIN, f"№ {place.number} учаске төрағасы"))
    return Answer(code, MarkValue(row["value"]), row["note"], due, executor)


def receive_lists(stage: Scene, acts: dict[int, int], by_phone: Iterable[int], seen: Iterable[int]) -> None:
    """The precincts whose chair and akim signed the act of the list (number → act); other acts are on their way."""
    for number, act in acts.items():
        receive(stage, number, Degree.SIGNED, f"тізім актісі № {act}")
    for number in by_phone:
        receive(stage, number, Degree.TOLD, "учаске төрағасы, телефонмен")
    for number in seen:
        receive(stage, number, Degree.SEEN, "тізім көрілді, акт жолда")


def receive(stage: Scene, number: int, degree: Degree, source: str) -> None:
    """The list of one precinct is there."""
    place = stage.places[number]
    readiness.mark(stage.office, "LISTS", MarkValue.YES, participation_id=place, degree=degree, source=source)
