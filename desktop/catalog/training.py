"""The list of seminars and a seminar's sheet."""

from desktop.catalog.kinds import Choice, Day, Hour, Link, LongWords, Share, Whole, Words, YesNo
from desktop.catalog.sheets import Field, Sheet
from desktop.domain.people import POSTS
from desktop.domain.training import AUDIENCES, FORMATS, PRESENCES
from desktop.text import text

SEMINARS = Sheet(
    noun="seminars",
    title=text("Seminars", "Seminars"),
    key=("on", "title"),
    fields=(
        Field("on", text("Seminars", "Date"), Day(), required=True, digits=True),
        Field("title", text("Seminars", "Topic"), Words(300), required=True),
        Field("starts", text("Seminars", "Begins"), Hour(), digits=True),
        Field("ends", text("Seminars", "Ends"), Hour(), digits=True),
        Field("number", text("Seminars", "Group №"), Whole(grouped=False), digits=True),
        Field("hall_id", text("Seminars", "Hall"), Link("halls")),
        Field("place", text("Seminars", "Venue"), Words(200)),
        Field("format", text("Seminars", "Format"), Choice(FORMATS)),
        Field("stage", text("Seminars", "Stage"), Words(60)),
        Field("stage_id", text("Seminars", "Stage of the plan"), Link("stages")),
        Field("audience", text("Seminars", "Audience"), Choice(AUDIENCES)),
        Field("upward", text("Seminars", "We were taught there"), YesNo()),
        Field("organiser", text("Seminars", "Organiser"), Words(200)),
        Field("host", text("Seminars", "Host"), Words(200)),
        Field("trainers", text("Seminars", "Trainers"), Words(300)),
        Field("observers", text("Seminars", "Observers"), Words(500)),
        Field("target", text("Seminars", "For whom"), Words(300)),
        Field("maximum", text("Seminars", "Maximum score"), Whole(), digits=True),
        Field("told_present", text("Seminars", "Came, by phone"), Whole(), digits=True),
        Field("told_at", text("Seminars", "Told at"), Hour(), digits=True),
        Field("told_by", text("Seminars", "Told by"), Words(120)),
        Field("printed_on", text("Bag", "Printed"), Day(), digits=True),
        Field("left_on", text("Bag", "Left"), Day(), digits=True),
        Field("left_at", text("Bag", "At"), Hour(), digits=True),
        Field("back_on", text("Bag", "Sheet back"), Day(), digits=True),
        Field("signed_present", text("Bag", "Signatures on the sheet"), Whole(), digits=True),
        Field("signed_on", text("Bag", "Signatures complete"), Day(), digits=True),
        Field("minutes_number", text("Minutes", "Minutes №"), Words(40)),
        Field("minutes_on", text("Minutes", "Date of the minutes"), Day(), digits=True),
        Field("secretary", text("Minutes", "Secretary"), Words(120)),
        Field("spoke", text("Minutes", "Spoke"), LongWords(4000)),
        Field("decided", text("Minutes", "Decided"), LongWords(4000)),
        Field("listed", text("Seminars", "On the list"), Whole(), editable=False),
        Field("present", text("Seminars", "Came"), Whole(), editable=False),
        Field("unmarked", text("Seminars", "Not marked"), Whole(), editable=False),
        Field("entry_average", text("Seminars", "Entry test, average"), Share(), editable=False),
        Field("exit_average", text("Seminars", "Exit test, average"), Share(), editable=False),
        Field("note", text("Seminars", "Note"), LongWords(1000)),
    ),
    columns=("on", "title", "place", "format", "listed", "present", "unmarked", "entry_average", "exit_average"),
)

ATTENDANCE = Sheet(
    noun="attendance",
    title=text("Seminars", "Attendance and tests"),
    key=("full_name", "precinct_number"),
    fields=(
        Field("full_name", text("Members", "Full name"), Words(200), editable=False),
        Field("precinct_number", text("Members", "Precinct №"), Words(12), editable=False, digits=True),
        Field("post", text("Members", "Post"), Choice(POSTS), editable=False),
        Field("presence", text("Seminars", "Attendance"), Choice(PRESENCES)),
        Field("reason", text("Seminars", "Reason"), Words(200)),
        Field("organisation", text("Seminars", "Organisation"), Words(200), editable=False),
        Field("signed", text("Seminars", "Signature"), YesNo()),
        Field("entry_score", text("Members", "Entry test"), Whole(), digits=True),
        Field("exit_score", text("Members", "Exit test"), Whole(), digits=True),
    ),
    columns=("full_name", "precinct_number", "post", "presence", "entry_score", "exit_score"),
)
