"""The rooms of the window by name, each imported when it is first entered: the first screen must not wait for all."""

from collections.abc import Callable, Mapping

from desktop.text import Sentence, text
from desktop.ui.desk import Desk
from desktop.ui.screen import Screen


def today(desk: Desk) -> Screen:
    """What the day asks."""
    from desktop.ui.today import TodayScreen

    return TodayScreen(desk)


def precincts(desk: Desk) -> Screen:
    """The precincts of the campaign."""
    from desktop.ui.precincts import PrecinctsScreen

    return PrecinctsScreen(desk)


def members(desk: Desk) -> Screen:
    """The members of commissions."""
    from desktop.ui.members import MembersScreen

    return MembersScreen(desk)


def buildings(desk: Desk) -> Screen:
    """The buildings in which people vote."""
    from desktop.ui.buildings import BuildingsScreen

    return BuildingsScreen(desk)


def seminars(desk: Desk) -> Screen:
    """Training."""
    from desktop.ui.seminars import SeminarsScreen

    return SeminarsScreen(desk)


def equipment(desk: Desk) -> Screen:
    """What precincts need and have."""
    from desktop.ui.equipment import EquipmentScreen

    return EquipmentScreen(desk)


def readiness(desk: Desk) -> Screen:
    """Which precincts are ready and why the others are not."""
    from desktop.ui.readiness import ReadinessScreen

    return ReadinessScreen(desk)


def transfers(desk: Desk) -> Screen:
    """Things on their way."""
    from desktop.ui.transfers import TransfersScreen

    return TransfersScreen(desk)


def forms(desk: Desk) -> Screen:
    """Ballots, certificates, seals: what is counted by number."""
    from desktop.ui.forms import FormsScreen

    return FormsScreen(desk)


def money(desk: Desk) -> Screen:
    """The budget, timesheets and pay."""
    from desktop.ui.money import MoneyScreen

    return MoneyScreen(desk)


def stock(desk: Desk) -> Screen:
    """Things entry by entry, wherever they lie."""
    from desktop.ui.stock import StockScreen

    return StockScreen(desk)


def norms(desk: Desk) -> Screen:
    """By which rules precincts need what."""
    from desktop.ui.norms import NormsScreen

    return NormsScreen(desk)


def shares(desk: Desk) -> Screen:
    """Who could give what to whom before anything is bought."""
    from desktop.ui.shares import SharesScreen

    return SharesScreen(desk)


def reports(desk: Desk) -> Screen:
    """Papers."""
    from desktop.ui.reports import ReportsScreen

    return ReportsScreen(desk)


def importing(desk: Desk) -> Screen:
    """A workbook on its way in."""
    from desktop.ui.importing import ImportScreen

    return ImportScreen(desk)


def journal(desk: Desk) -> Screen:
    """Who did what."""
    from desktop.ui.journalview import JournalScreen

    return JournalScreen(desk)


def settings(desk: Desk) -> Screen:
    """The office's own names, copies, the recovery code."""
    from desktop.ui.settings_screen import SettingsScreen

    return SettingsScreen(desk)


def about(desk: Desk) -> Screen:
    """The program and its licences."""
    from desktop.ui.about import AboutScreen

    return AboutScreen(desk)


def calendar(desk: Desk) -> Screen:
    """The dates of the campaign."""
    from desktop.ui.calendar import CalendarScreen

    return CalendarScreen(desk)


def tasks(desk: Desk) -> Screen:
    """What is to be done."""
    from desktop.ui.tasks import TasksScreen

    return TasksScreen(desk)


def duty(desk: Desk) -> Screen:
    """Who is on duty."""
    from desktop.ui.duty import DutyScreen

    return DutyScreen(desk)


def incidents(desk: Desk) -> Screen:
    """What happened."""
    from desktop.ui.incidents import IncidentsScreen

    return IncidentsScreen(desk)


def works(desk: Desk) -> Screen:
    """What is mended in buildings."""
    from desktop.ui.works import WorksScreen

    return WorksScreen(desk)


def risks(desk: Desk) -> Screen:
    """What does not fit together."""
    from desktop.ui.risks import RisksScreen

    return RisksScreen(desk)


def demands(desk: Desk) -> Screen:
    """What the region asks for by an hour."""
    from desktop.ui.demanding import DemandsScreen

    return DemandsScreen(desk)


def phone_round(desk: Desk) -> Screen:
    """Precincts by phone."""
    from desktop.ui.round import RoundScreen

    return RoundScreen(desk)


def phones(desk: Desk) -> Screen:
    """The phone book."""
    from desktop.ui.phonebook import PhonesScreen

    return PhonesScreen(desk)


def letters(desk: Desk) -> Screen:
    """Letters in and out."""
    from desktop.ui.letters import LettersScreen

    return LettersScreen(desk)


def campaigns(desk: Desk) -> Screen:
    """The campaigns of the file."""
    from desktop.ui.campaigns import CampaignsScreen

    return CampaignsScreen(desk)


ROOMS: Mapping[str, Callable[[Desk], Screen]] = {
    "today": today,
    "demands": demands,
    "round": phone_round,
    "phones": phones,
    "letters": letters,
    "precincts": precincts,
    "members": members,
    "buildings": buildings,
    "seminars": seminars,
    "equipment": equipment,
    "calendar": calendar,
    "tasks": tasks,
    "duty": duty,
    "incidents": incidents,
    "works": works,
    "risks": risks,
    "readiness": readiness,
    "transfers": transfers,
    "consignments": forms,
    "budget": money,
    "stock": stock,
    "norms": norms,
    "shares": shares,
    "reports": reports,
    "import": importing,
    "journal": journal,
    "campaigns": campaigns,
    "settings": settings,
    "about": about,
}

SIDE_ROOMS: tuple[tuple[str, Sentence, str], ...] = (
    ("today", text("Rooms", "Today"), "today"),
    ("precincts", text("Rooms", "Precincts"), "precincts"),
    ("members", text("Rooms", "Members"), "members"),
    ("buildings", text("Rooms", "Buildings"), "buildings"),
    ("seminars", text("Rooms", "Training"), "seminars"),
    ("equipment", text("Rooms", "Equipment"), "equipment"),
    ("transfers", text("Rooms", "Transfers"), "transfers"),
    ("consignments", text("Rooms", "Numbered forms"), "forms"),
    ("readiness", text("Rooms", "Readiness"), "check"),
    ("demands", text("Rooms", "Demands"), "phone"),
    ("letters", text("Rooms", "Letters"), "file"),
    ("calendar", text("Rooms", "Calendar"), "calendar"),
    ("works", text("Rooms", "Works and risks"), "warning"),
    ("budget", text("Rooms", "Money"), "money"),
    ("reports", text("Rooms", "Reports"), "reports"),
    ("settings", text("Rooms", "Settings"), "settings"),
)
"""The rooms in the sidebar with their words and pictures."""
BESIDE: Mapping[str, tuple[tuple[str, Sentence], ...]] = {
    "demands": (
        ("demands", text("Rooms", "Demands")),
        ("round", text("PhoneRound", "Phone round")),
        ("phones", text("Rooms", "Phone book")),
    ),
    "calendar": (
        ("calendar", text("Rooms", "Calendar")),
        ("tasks", text("Tasks", "Tasks")),
        ("duty", text("Duty", "Duty roster")),
        ("incidents", text("Incidents", "Incidents")),
    ),
    "works": (("works", text("Works", "Works in buildings")), ("risks", text("Risk", "Risks and plan B"))),
}
"""Rooms that share one line of the sidebar; each leads to its neighbours."""
FOOT = ("settings",)
"""Rooms that stand at the foot of the sidebar."""
WITHIN: Mapping[str, str] = {
    "stock": "equipment",
    "norms": "equipment",
    "shares": "equipment",
    **{name: line for line, rooms in BESIDE.items() for name, _ in rooms},
}
"""Rooms that are views of another: the sidebar marks that one."""
