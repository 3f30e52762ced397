"""The lists of the calendar's rooms: dates, tasks, duty, incidents, works."""

from desktop.catalog.kinds import Choice, Day, Hour, Link, LongWords, Money, Several, Words
from desktop.catalog.sheets import Field, Sheet
from desktop.domain.incidents import INCIDENT_KINDS
from desktop.domain.people import POSTS
from desktop.domain.precincts import KINDS
from desktop.domain.tasks import ORIGINS
from desktop.domain.works import WORK_KINDS
from desktop.text import text

PRECINCT = text("Precincts", "Precinct №")
NOTE = text("Precincts", "Note")
PHONE = text("Precincts", "Phone")
DONE_ON = text("Calendar", "Done on")
EXECUTOR = text("Calendar", "Executor")

CALENDAR = Sheet(
    noun="calendar",
    title=text("Rooms", "Calendar"),
    key=("code",),
    fields=(
        Field("title", text("Calendar", "What"), Words(300), required=True),
        Field("title_ru", text("Calendar", "What, in Russian"), Words(300)),
        Field("first", text("Calendar", "From"), Day(), required=True, digits=True),
        Field("last", text("Calendar", "Until"), Day(), digits=True),
        Field("first_hour", text("Calendar", "From hour"), Hour(), digits=True),
        Field("last_hour", text("Calendar", "Until hour"), Hour(), digits=True),
        Field("hours", text("Calendar", "Hour"), Words(), editable=False),
        Field("left", text("Calendar", "Days left"), Words(), editable=False),
        Field("kind", text("Calendar", "For precincts"), Choice({None: text("Calendar", "all"), **KINDS})),
        Field("responsible", text("Calendar", "Responsible, own wording"), Words(200)),
        Field("reason", text("Calendar", "Reason"), Words(500)),
        Field("resolution", text("Precincts", "By resolution №"), Words(200)),
        Field("done_on", DONE_ON, Day(), digits=True),
        Field("planned_first", text("Calendar", "By the rule from"), Day(), editable=False),
        Field("planned_last", text("Calendar", "By the rule until"), Day(), editable=False),
        Field("note", NOTE, LongWords(1000)),
    ),
    columns=("first", "last", "hours", "title"),
)

TASKS = Sheet(
    noun="tasks",
    title=text("Tasks", "Tasks"),
    key=("title",),
    fields=(
        Field("title", text("Tasks", "What is to be done"), Words(300), required=True),
        Field("due", text("Calendar", "Due"), Day(), digits=True),
        Field("hour", text("Calendar", "Hour"), Hour(), digits=True),
        Field("executor", EXECUTOR, Words(200)),
        Field("participation_id", PRECINCT, Link("precincts")),
        Field("building_id", text("Precincts", "Building"), Link("buildings")),
        Field("place", text("Tasks", "About"), Words(), editable=False),
        Field("origin", text("Tasks", "Follows from"), Choice(ORIGINS), editable=False),
        Field("done_on", DONE_ON, Day(), digits=True),
        Field("outcome", text("Tasks", "Outcome"), Words(500)),
        Field("note", NOTE, LongWords(1000)),
    ),
    columns=("due", "title", "place", "executor", "origin"),
)

DUTY = Sheet(
    noun="duty",
    title=text("Duty", "Duty roster"),
    key=("day", "starts"),
    fields=(
        Field("day", text("Duty", "Day"), Day(), required=True, digits=True),
        Field("starts", text("Seminars", "Begins"), Hour(), digits=True),
        Field("ends", text("Seminars", "Ends"), Hour(), digits=True),
        Field("hours", text("Duty", "Hours"), Words(), editable=False),
        Field("who", text("Duty", "On duty"), Words(), editable=False),
        Field("post", text("Duty", "Post"), Choice(POSTS), editable=False),
        Field("appointment_id", text("Duty", "Member of a commission"), Link("members")),
        Field("name", text("Duty", "Or a name"), Words(200)),
        Field("phone", PHONE, Words(60)),
        Field("participation_id", PRECINCT, Link("precincts")),
        Field("precinct_number", PRECINCT, Words(12), editable=False),
        Field("note", NOTE, Words(500)),
    ),
    columns=("day", "hours", "who", "precinct_number"),
)

INCIDENTS = Sheet(
    noun="incidents",
    title=text("Incidents", "Incidents"),
    key=("what", "since"),
    fields=(
        Field("what", text("Incidents", "What happened"), Words(1000), required=True),
        Field("kind", text("Incidents", "Kind"), Choice(INCIDENT_KINDS)),
        Field("participation_id", PRECINCT, Link("precincts")),
        Field("precinct_number", PRECINCT, Words(12), editable=False),
        Field("place", text("Incidents", "Place"), Words(200)),
        Field("since", text("Incidents", "Since"), Day(), digits=True),
        Field("since_hour", text("Calendar", "From hour"), Hour(), digits=True),
        Field("began", text("Incidents", "Since"), Words(), editable=False),
        Field("told_by", text("Incidents", "Who told it"), Words(200)),
        Field("solver", text("Incidents", "Who solves it"), Words(200)),
        Field("solved_on", text("Incidents", "Solved on"), Day(), digits=True),
        Field("solved_hour", text("Calendar", "Until hour"), Hour(), digits=True),
        Field("ended", text("Incidents", "Solved"), Words(), editable=False),
        Field("solution", text("Incidents", "How it was solved"), LongWords(1000)),
    ),
    columns=("began", "precinct_number", "what", "solver", "ended"),
)

WORKS = Sheet(
    noun="works",
    title=text("Works", "Works in buildings"),
    key=("building_id", "what"),
    fields=(
        Field("what", text("Works", "Work"), Words(300), required=True),
        Field("kind", text("Works", "Kind"), Choice(WORK_KINDS)),
        Field("building_id", text("Precincts", "Building"), Link("buildings"), required=True),
        Field("premises", text("Precincts", "Building"), Words(), editable=False),
        Field("precincts", text("Buildings", "Precincts in it"), Several(), editable=False),
        Field("executor", EXECUTOR, Words(200)),
        Field("money", text("Works", "Planned, tenge"), Money(), digits=True),
        Field("spent", text("Works", "Spent, tenge"), Money(), digits=True),
        Field("due", text("Calendar", "Due"), Day(), digits=True),
        Field("begun_on", text("Works", "Begun on"), Day(), digits=True),
        Field("done_on", DONE_ON, Day(), digits=True),
        Field("act", text("Works", "Act №"), Words(200)),
        Field("note", NOTE, LongWords(1000)),
    ),
    columns=("due", "premises", "what", "executor", "money", "done_on"),
)
