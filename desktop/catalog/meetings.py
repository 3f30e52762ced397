"""The lists of meetings, resolutions, replacements, boxes and lessons."""

from desktop.catalog.kinds import Choice, Day, Hour, Link, LongWords, Several, Whole, Words, YesNo
from desktop.catalog.sheets import Field, Sheet
from desktop.domain.afterwards import KEEP_KINDS, LESSON_ORIGINS
from desktop.domain.meetings import EFFECTS
from desktop.domain.people import POSTS
from desktop.domain.replacements import STEPS
from desktop.text import text

NOTE = text("Precincts", "Note")
PRECINCT = text("Precincts", "Precinct №")
NUMBER = text("Meetings", "№")
DATE = text("Meetings", "Date")
SUBJECT, SUBJECT_RU = text("Meetings", "About what"), text("Meetings", "About what, in Russian")

MEETINGS = Sheet(
    noun="meetings",
    title=text("Rooms", "Meetings"),
    key=("number",),
    fields=(
        Field("number", NUMBER, Whole(grouped=False), digits=True),
        Field("on", DATE, Day(), digits=True),
        Field("at", text("Calendar", "Hour"), Hour(), digits=True),
        Field("place", text("Meetings", "Place"), Words(200)),
        Field("chair", text("Meetings", "Presided by"), Words(120)),
        Field("secretary", text("Meetings", "Secretary"), Words(120)),
        Field("seats", text("Meetings", "Members in all"), Whole(grouped=False), digits=True),
        Field("present", text("Meetings", "Present"), Whole(), editable=False),
        Field("items", text("Meetings", "Subjects"), Whole(), editable=False),
        Field("decided", text("Meetings", "Decided"), Whole(), editable=False),
        Field("resolutions", text("Meetings", "Resolutions"), Whole(), editable=False),
        Field("invited", text("Meetings", "Invited"), Words(500)),
        Field("note", NOTE, LongWords(1000)),
    ),
    columns=("number", "on", "at", "place", "present", "items", "resolutions"),
)

AGENDA = Sheet(
    noun="agenda",
    title=text("Meetings", "Agenda"),
    key=("subject",),
    fields=(
        Field("position", NUMBER, Whole(grouped=False), digits=True),
        Field("subject", SUBJECT, Words(500), required=True),
        Field("subject_ru", SUBJECT_RU, Words(500)),
        Field("speaker", text("Meetings", "Speaker"), Words(200)),
        Field("heard", text("Meetings", "Heard"), LongWords(3000)),
        Field("heard_ru", text("Meetings", "Heard, in Russian"), LongWords(3000)),
        Field("decided", text("Meetings", "What was decided"), LongWords(4000)),
        Field("decided_ru", text("Meetings", "Decided, in Russian"), LongWords(4000)),
        Field("votes_for", text("Meetings", "For"), Whole(grouped=False), digits=True),
        Field("votes_against", text("Meetings", "Against"), Whole(grouped=False), digits=True),
        Field("abstained", text("Meetings", "Abstained"), Whole(grouped=False), digits=True),
        Field("resolution", text("Meetings", "Resolution №"), Words(20), editable=False),
    ),
    columns=("position", "subject", "votes_for", "resolution"),
)

RESOLUTIONS = Sheet(
    noun="resolutions",
    title=text("Meetings", "Resolutions"),
    key=("number",),
    fields=(
        Field("number", NUMBER, Words(20)),
        Field("on", DATE, Day(), digits=True),
        Field("subject", SUBJECT, Words(500), required=True),
        Field("subject_ru", SUBJECT_RU, Words(500)),
        Field("words", text("Resolutions", "Text"), LongWords(8000)),
        Field("words_ru", text("Resolutions", "Text in Russian"), LongWords(8000)),
        Field("schedule", text("Resolutions", "Annex: training schedule"), YesNo()),
        Field("meeting", text("Resolutions", "Meeting №"), Whole(grouped=False), editable=False),
        Field("precincts", text("Resolutions", "About precincts"), Several(), editable=False),
        Field("note", NOTE, Words(500)),
    ),
    columns=("number", "on", "subject", "precincts", "meeting"),
)

DECISIONS = Sheet(
    noun="decisions",
    title=text("Resolutions", "Facts"),
    key=("participation_id", "effect"),
    fields=(
        Field("effect", text("Resolutions", "What it decides"), Choice(EFFECTS), required=True),
        Field("participation_id", PRECINCT, Link("precincts"), required=True),
        Field("precinct_number", PRECINCT, Words(12), editable=False),
        Field("opens", text("Precincts", "Opens"), Hour(), digits=True),
        Field("closes", text("Precincts", "Closes"), Hour(), digits=True),
        Field("seats", text("Precincts", "Seats"), Whole(grouped=False), digits=True),
    ),
    columns=("precinct_number", "effect", "opens", "closes", "seats"),
)

REPLACEMENTS = Sheet(
    noun="replacements",
    title=text("Replacement", "Replacements"),
    key=("appointment_id", "participation_id"),
    fields=(
        Field("appointment_id", text("Replacement", "Who leaves"), Link("members")),
        Field("participation_id", text("Replacement", "Or a vacant seat at"), Link("precincts")),
        Field("precinct_number", PRECINCT, Words(12), editable=False),
        Field("leaves", text("Replacement", "Leaves"), Words(), editable=False),
        Field("comes", text("Replacement", "Comes"), Words(), editable=False),
        Field("post", text("Members", "Post"), Choice(POSTS)),
        Field("reason", text("Replacement", "Reason"), Words(300)),
        Field("applied_on", text("Replacement", "1 Application"), Day(), digits=True),
        Field("noticed_on", text("Replacement", "2 Notice of maslikhat"), Day(), digits=True),
        Field("window_until", text("Replacement", "Proposals until"), Day(), digits=True),
        Field("proposed_on", text("Replacement", "3 Proposal"), Day(), digits=True),
        Field("proposed_by", text("Replacement", "Proposed by"), Words(200)),
        Field("consent_on", text("Replacement", "4 Consent"), Day(), digits=True),
        Field("decided_on", text("Replacement", "5 Decision"), Day(), digits=True),
        Field("decision", text("Replacement", "Decision №"), Words(60)),
        Field("surname", text("Members", "Surname"), Words(80)),
        Field("given_name", text("Members", "Given name"), Words(80)),
        Field("patronymic", text("Members", "Patronymic"), Words(80)),
        Field("phone", text("Precincts", "Phone"), Words(40), digits=True),
        Field("workplace", text("Members", "Place of work"), Words(200)),
        Field("namesake", text("Replacement", "A namesake of a member"), YesNo()),
        Field("step", text("Replacement", "Step"), Choice(STEPS), editable=False),
        Field("entered_on", text("Replacement", "Entered on"), Day(), editable=False),
        Field("left", text("Replacement", "Still follows"), Whole(), editable=False),
        Field("handed_by", text("Replacement", "Who hands over the stamp"), Words(200)),
        Field("note", NOTE, Words(500)),
    ),
    columns=("precinct_number", "post", "leaves", "comes", "step", "decided_on", "left"),
)

BOXES = Sheet(
    noun="boxes",
    title=text("Boxes", "Boxes"),
    key=("number",),
    fields=(
        Field("number", text("Boxes", "Box №"), Words(20), required=True),
        Field("shelf", text("Boxes", "Shelf"), Words(60)),
        Field("kind", text("Boxes", "What lies in it"), Choice(KEEP_KINDS)),
        Field("participation_id", PRECINCT, Link("precincts")),
        Field("precinct_number", PRECINCT, Words(12), editable=False),
        Field("contents", text("Boxes", "In detail"), Words(500)),
        Field("sheets", text("Boxes", "Sheets"), Whole(), digits=True),
        Field("since", text("Boxes", "Since"), Day(), digits=True),
        Field("until", text("Boxes", "Kept until"), Day(), digits=True),
        Field("act", text("Boxes", "Destruction act №"), Words(60)),
        Field("destroyed_on", text("Boxes", "Destroyed on"), Day(), digits=True),
        Field("note", NOTE, Words(500)),
    ),
    columns=("shelf", "number", "kind", "precinct_number", "contents", "since", "until"),
)

LESSONS = Sheet(
    noun="lessons",
    title=text("Lesson", "Lessons"),
    key=("what",),
    fields=(
        Field("what", text("Lesson", "What we would do"), Words(300), required=True),
        Field("what_ru", text("Lesson", "In Russian"), Words(300)),
        Field("days_before", text("Lesson", "Days before the vote"), Whole(grouped=False), digits=True),
        Field("left", text("Lesson", "On which day"), Words(), editable=False),
        Field("origin", text("Lesson", "From what"), Choice(LESSON_ORIGINS), editable=False),
        Field("carry", text("Lesson", "Into the next calendar"), YesNo()),
        Field("note", NOTE, LongWords(1000)),
    ),
    columns=("left", "what", "origin", "carry"),
)
