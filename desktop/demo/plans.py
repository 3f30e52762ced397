"""The demo's calendar at work: what is done, who is on duty, what happened, what is mended, what could go wrong."""

from datetime import date, time
from typing import Any

from desktop.actions import buildings, calendar, duty, incidents, tasks, works
from desktop.demo.scene import Scene, precincts
from desktop.domain.holidays import DayKind
from desktop.domain.incidents import IncidentKind
from desktop.domain.risks import RiskKind, Road
from desktop.domain.works import WorkKind
from desktop.storage.questions import Question

DONE = {
    "COMPOSITION": date(2026, 2, 21),
    "BORDERS": date(2026, 2, 20),
    "LISTS_ACT": date(2026, 2, 22),
    "PRECINCTS_START": date(2026, 2, 22),
    "LISTS_OPEN": date(2026, 2, 27),
}
ROADS = {857: Road.RIVER, 868: Road.SNOW, 846: Road.DIRT}
SINGLE_KEYS = (853, 862)
WORKS: tuple[tuple[int, dict[str, Any]], ...] = (
    (841, {"kind": WorkKind.RAMP, "what": "Пандус орнату", "money": 68_000_000, "due": date(2026, 3, 6)}),
    (
        853,
        {
            "kind": WorkKind.RAMP,
            "what": "Тактильді белгілерді қайта салу",
            "money": 9_500_000,
            "due": date(2026, 2, 28),
        },
    ),
    (854, {"kind": WorkKind.HEATING, "what": "Пешті жөндеу, өрт сөндіргіштерді ауыстыру", "money": 21_000_000}),
    (
        857,
        {"kind": WorkKind.POWER, "what": "Генератор қосатын желі тарту", "money": 34_000_000, "due": date(2026, 3, 10)},
    ),
)
AKIMAT = "Отырар ауданы әкімінің аппараты"
ROSTERS = (839, 841, 857)
"""Precincts whose own rosters are in already."""


def mark_dates(stage: Scene) -> None:
    """What the calendar asked up to now has been done; one line is the office's own."""
    with stage.office.reader() as reader:
        held = {row.data.code: row.id for row in reader.stream("calendar", None, "kk")}
    for code, day in DONE.items():
        calendar.done(stage.office, held[code], day)
    reason = {"reason": "жабық учаскенің өтініші ерте түсті", "resolution": "№ 6, 26.02.2026"}
    calendar.save(stage.office, held["OTHER_HOURS"], {"first": date(2026, 3, 3), **reason})
    own = {"title": "Комиссия отырысы: қаулы жобалары", "first": date(2026, 3, 4), "first_hour": time(15)}
    calendar.save(stage.office, None, own)
    calendar.day_off(stage.office, date(2026, 3, 5), DayKind.CLOSED, "кеңседе жарық ажыратылады")


def share_duty(stage: Scene) -> None:
    """From the day on which the lists are open: our own seven, and three precincts that sent their rosters."""
    with stage.office.reader() as reader:
        asked = Question(order="post", filters=(("commission", "own"),))
        own = [row.id for row in reader.rows("members", list(reader.ids("members", asked)), "kk")]
    duty.share_out(stage.office, own, date(2026, 2, 27), date(2026, 3, 14), days_off=True)
    members = stage.members()
    for number in ROSTERS:
        people = [row_id for row_id, _ in members[number]]
        place = stage.places[number]
        duty.share_out(stage.office, people, date(2026, 3, 2), date(2026, 3, 14), participation_id=place)


def plan_works(stage: Scene) -> None:
    """What the akimat mends after the first round; the stove is done."""
    houses = {place.number: stage.houses[place.building] for place in precincts()}
    for number, facts in WORKS:
        made = works.save(stage.office, None, {"building_id": houses[number], "executor": AKIMAT, **facts}).id
        assert made is not None
        if "due" not in facts:
            fact = {"begun_on": date(2026, 2, 25), "done_on": date(2026, 2, 28), "spent": 20_400_000, "act": "№ 4"}
            works.save(stage.office, made, fact)
    for number, road in ROADS.items():
        buildings.save(stage.office, houses[number], {"road": road})
    for number in SINGLE_KEYS:
        buildings.save(stage.office, houses[number], {"keys": 1, "guard": "", "guard_phone": ""})


def tell_incidents(stage: Scene) -> None:
    """A night without light that is over, and snow on a road that is not."""
    power = {
        "what": "Түнде жарық сөнді, мектеп қараңғы",
        "kind": IncidentKind.POWER,
        "participation_id": stage.places[857],
        "since": date(2026, 2, 28),
        "since_hour": time(21, 40),
        "told_by": "учаске төрағасы",
        "solver": "Аудандық электр желісі",
    }
    made = incidents.save(stage.office, None, power).id
    assert made is not None
    incidents.solve(stage.office, made, "Кезекші бригада желіні қосты", time(6, 10))
    snow = {
        "what": "Жолды қар басып қалды, көлік өтпейді",
        "kind": IncidentKind.ROAD,
        "participation_id": stage.places[868],
        "since_hour": time(8, 30),
        "told_by": "учаске хатшысы",
        "solver": AKIMAT,
    }
    incidents.save(stage.office, None, snow)


def prepare(stage: Scene) -> None:
    """Plan B for what could go wrong, and the tasks that follow from all that is known."""
    plans: tuple[tuple[int, RiskKind, dict[str, Any]], ...] = (
        (857, RiskKind.POWER, {"plan": "Әкімдіктің 5 кВт генераторы қарсаңында жеткізіледі", "responsible": AKIMAT}),
        (857, RiskKind.ROAD, {"plan": "Бюллетень 12 наурызда, су көтерілмей тұрып жеткізіледі"}),
    )
    for number, kind, values in plans:
        works.plan(stage.office, stage.places[number], kind, {"phone": "+7 72544 2 11 00", **values})
    tasks.follow(stage.office)
    tasks.save(stage.office, None, {"title": "Облысқа күнделікті мәлімет", "due": stage.clock.day, "hour": time(17)})
