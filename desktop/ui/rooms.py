"""The rooms of the window by name, each imported when it is first entered: the first screen must not wait for all."""

from collections.abc import Mapping
from importlib import import_module

from desktop.text import Sentence, text
from desktop.ui.desk import Desk
from desktop.ui.screen import Screen

ROOMS: Mapping[str, tuple[str, str]] = {
    "today": ("today", "TodayScreen"),
    "precincts": ("precincts", "PrecinctsScreen"),
    "members": ("members", "MembersScreen"),
    "buildings": ("buildings", "BuildingsScreen"),
    "seminars": ("seminars", "SeminarsScreen"),
    "groups": ("groups", "GroupsScreen"),
    "coverage": ("coverage", "CoverageScreen"),
    "plans": ("plans", "PlansScreen"),
    "halls": ("halls", "HallsScreen"),
    "lawpoints": ("lawpoints", "LawPointsScreen"),
    "questions": ("questions", "QuestionsScreen"),
    "cases": ("questions", "CasesScreen"),
    "equipment": ("equipment", "EquipmentScreen"),
    "calendar": ("calendar", "CalendarScreen"),
    "tasks": ("tasks", "TasksScreen"),
    "duty": ("duty", "DutyScreen"),
    "incidents": ("incidents", "IncidentsScreen"),
    "works": ("works", "WorksScreen"),
    "risks": ("risks", "RisksScreen"),
    "readiness": ("readiness", "ReadinessScreen"),
    "transfers": ("transfers", "TransfersScreen"),
    "consignments": ("forms", "FormsScreen"),
    "budget": ("money", "MoneyScreen"),
    "stock": ("stock", "StockScreen"),
    "norms": ("norms", "NormsScreen"),
    "shares": ("shares", "SharesScreen"),
    "reports": ("reports", "ReportsScreen"),
    "import": ("importing", "ImportScreen"),
    "journal": ("journalview", "JournalScreen"),
    "outreach": ("outreach", "OutreachScreen"),
    "publications": ("publications", "PublicationsScreen"),
    "enquiries": ("enquiries", "EnquiriesScreen"),
    "replies": ("enquiries", "RepliesScreen"),
    "organisations": ("observers", "OrganisationsScreen"),
    "observations": ("observers", "ObservationsScreen"),
    "polls": ("outreach", "PollsScreen"),
    "presstexts": ("presstexts", "PressTextsScreen"),
    "demands": ("demanding", "DemandsScreen"),
    "round": ("round", "RoundScreen"),
    "phones": ("phonebook", "PhonesScreen"),
    "letters": ("letters", "LettersScreen"),
    "meetings": ("meetings", "MeetingsScreen"),
    "resolutions": ("resolutions", "ResolutionsScreen"),
    "replacements": ("replacements", "ReplacementsScreen"),
    "votingday": ("votingday", "VotingDayScreen"),
    "acceptance": ("acceptance", "AcceptanceScreen"),
    "boxes": ("boxes", "BoxesScreen"),
    "lessons": ("lessons", "LessonsScreen"),
    "campaigns": ("campaigns", "CampaignsScreen"),
    "settings": ("settings_screen", "SettingsScreen"),
    "about": ("about", "AboutScreen"),
}
"""Every room with the module and the class of its screen."""


def entered(name: str, desk: Desk) -> Screen:
    """The screen of a room, its module imported now."""
    module, screen = ROOMS[name]
    made: Screen = getattr(import_module(f"desktop.ui.{module}"), screen)(desk)
    return made


SIDE_ROOMS: tuple[tuple[str, Sentence, str], ...] = (
    ("today", text("Rooms", "Today"), "today"),
    ("demands", text("Rooms", "Demands"), "phone"),
    ("letters", text("Rooms", "Letters"), "file"),
    ("meetings", text("Rooms", "Meetings"), "journal"),
    ("precincts", text("Rooms", "Precincts"), "precincts"),
    ("members", text("Rooms", "Members"), "members"),
    ("seminars", text("Rooms", "Training"), "seminars"),
    ("equipment", text("Rooms", "Equipment"), "equipment"),
    ("readiness", text("Rooms", "Readiness"), "check"),
    ("works", text("Rooms", "Works and risks"), "warning"),
    ("calendar", text("Rooms", "Calendar"), "calendar"),
    ("votingday", text("Rooms", "Voting day"), "done"),
    ("enquiries", text("Rooms", "Openness"), "information"),
    ("budget", text("Rooms", "Money"), "money"),
    ("reports", text("Rooms", "Reports"), "reports"),
    ("settings", text("Rooms", "Settings"), "settings"),
)
"""The rooms in the sidebar with their words and pictures."""
BESIDE: Mapping[str, tuple[tuple[str, Sentence], ...]] = {
    "precincts": (("precincts", text("Rooms", "Precincts")), ("buildings", text("Rooms", "Buildings"))),
    "demands": (
        ("demands", text("Rooms", "Demands")),
        ("round", text("PhoneRound", "Phone round")),
        ("phones", text("Rooms", "Phone book")),
    ),
    "equipment": (
        ("equipment", text("Rooms", "Equipment")),
        ("transfers", text("Rooms", "Transfers")),
        ("consignments", text("Rooms", "Numbered forms")),
    ),
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
        ("questions", text("Questions", "Question bank")),
        ("cases", text("Questions", "Practical cases")),
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
    "meetings": (("meetings", text("Rooms", "Meetings")), ("resolutions", text("Meetings", "Resolutions"))),
    "members": (("members", text("Rooms", "Members")), ("replacements", text("Replacement", "Replacements"))),
    "votingday": (
        ("votingday", text("Rooms", "Voting day")),
        ("acceptance", text("Acceptance", "Acceptance of documents")),
        ("boxes", text("Boxes", "Boxes")),
        ("lessons", text("Lesson", "Lessons")),
    ),
}
"""Rooms that share one line of the sidebar; each leads to its neighbours."""
FOOT = ("settings",)
"""Rooms that stand at the foot of the sidebar."""
WITHIN: Mapping[str, str] = {
    **dict.fromkeys(("stock", "norms", "shares"), "equipment"),
    **{name: line for line, rooms in BESIDE.items() for name, _ in rooms},
}
"""Rooms that are views of another: the sidebar marks that one."""


def neighbours(name: str) -> tuple[tuple[str, Sentence], ...]:
    """The rooms that share a line of the sidebar with one, itself among them; none where it has its line alone."""
    rooms = BESIDE.get(WITHIN.get(name, ""), ())
    return rooms if name in dict(rooms) else ()
