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


def groups(desk: Desk) -> Screen:
    """Which group meets where and when."""
    from desktop.ui.groups import GroupsScreen

    return GroupsScreen(desk)


def coverage(desk: Desk) -> Screen:
    """Who was trained and who is missing."""
    from desktop.ui.coverage import CoverageScreen

    return CoverageScreen(desk)


def plans(desk: Desk) -> Screen:
    """The acts by which training is planned."""
    from desktop.ui.plans import PlansScreen

    return PlansScreen(desk)


def halls(desk: Desk) -> Screen:
    """Where groups can meet."""
    from desktop.ui.halls import HallsScreen

    return HallsScreen(desk)


def lawpoints(desk: Desk) -> Screen:
    """What the topics stand on."""
    from desktop.ui.lawpoints import LawPointsScreen

    return LawPointsScreen(desk)


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


def campaigns(desk: Desk) -> Screen:
    """The campaigns of the file."""
    from desktop.ui.campaigns import CampaignsScreen

    return CampaignsScreen(desk)


def outreach(desk: Desk) -> Screen:
    """What people are told."""
    from desktop.ui.outreach import OutreachScreen

    return OutreachScreen(desk)


def publications(desk: Desk) -> Screen:
    """What is written about us."""
    from desktop.ui.publications import PublicationsScreen

    return PublicationsScreen(desk)


def enquiries(desk: Desk) -> Screen:
    """What people ask."""
    from desktop.ui.enquiries import EnquiriesScreen

    return EnquiriesScreen(desk)


def replies(desk: Desk) -> Screen:
    """Ready answers."""
    from desktop.ui.enquiries import RepliesScreen

    return RepliesScreen(desk)


def organisations(desk: Desk) -> Screen:
    """Who observes and reports."""
    from desktop.ui.observers import OrganisationsScreen

    return OrganisationsScreen(desk)


def observations(desk: Desk) -> Screen:
    """Visits of observers."""
    from desktop.ui.observers import ObservationsScreen

    return ObservationsScreen(desk)


def polls(desk: Desk) -> Screen:
    """Opinion polls."""
    from desktop.ui.outreach import PollsScreen

    return PollsScreen(desk)


def presstexts(desk: Desk) -> Screen:
    """Texts for the press."""
    from desktop.ui.presstexts import PressTextsScreen

    return PressTextsScreen(desk)


ROOMS: Mapping[str, Callable[[Desk], Screen]] = {
    "today": today,
    "precincts": precincts,
    "members": members,
    "buildings": buildings,
    "seminars": seminars,
    "groups": groups,
    "coverage": coverage,
    "plans": plans,
    "halls": halls,
    "lawpoints": lawpoints,
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
    "outreach": outreach,
    "publications": publications,
    "enquiries": enquiries,
    "replies": replies,
    "organisations": organisations,
    "observations": observations,
    "polls": polls,
    "presstexts": presstexts,
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
    ("calendar", text("Rooms", "Calendar"), "calendar"),
    ("works", text("Rooms", "Works and risks"), "warning"),
    ("enquiries", text("Rooms", "Openness"), "phone"),
    ("budget", text("Rooms", "Money"), "money"),
    ("reports", text("Rooms", "Reports"), "reports"),
    ("settings", text("Rooms", "Settings"), "settings"),
)
"""The rooms in the sidebar with their words and pictures."""
BESIDE: Mapping[str, tuple[tuple[str, Sentence], ...]] = {
    "calendar": (
        ("calendar", text("Rooms", "Calendar")),
        ("tasks", text("Tasks", "Tasks")),
        ("duty", text("Duty", "Duty roster")),
        ("incidents", text("Incidents", "Incidents")),
    ),
    "seminars": (
        ("seminars", text("Seminars", "Seminars")),
        ("groups", text("Groups", "Board of groups")),
        ("coverage", text("Rooms", "Coverage")),
        ("plans", text("Rooms", "Plans")),
        ("halls", text("Halls", "Halls")),
        ("lawpoints", text("LawPoints", "Norms: before and now")),
    ),
    "works": (("works", text("Works", "Works in buildings")), ("risks", text("Risk", "Risks and plan B"))),
    "enquiries": (
        ("enquiries", text("Openness", "Enquiries")),
        ("publications", text("Openness", "Publications")),
        ("outreach", text("Openness", "Information plan")),
        ("organisations", text("Openness", "Observers and media")),
        ("observations", text("Openness", "Visits of observers")),
        ("polls", text("Openness", "Opinion polls")),
        ("replies", text("Openness", "Answers")),
        ("presstexts", text("Openness", "Texts")),
    ),
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
