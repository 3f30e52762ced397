"""The lists of openness: the information plan, publications, enquiries, ready answers, organisations, visits, polls."""

from desktop.catalog.calendar import DONE_ON, NOTE, PHONE, PRECINCT
from desktop.catalog.kinds import Choice, Day, Hour, Link, LongWords, Money, Whole, Words, YesNo
from desktop.catalog.sheets import Field, Sheet
from desktop.domain.openness import (
    ANSWER_FORMS,
    ASKED_BY,
    CHANNELS,
    ENQUIRY_KINDS,
    ORGANISATION_KINDS,
    OUTCOMES,
    SUBJECTS,
    TONES,
    TONGUES,
)
from desktop.text import text

SUBJECT = text("Openness", "Subject")
ANSWER = text("Openness", "Answer")
ANSWERED_ON = text("Openness", "Answered on")
DUE = text("Openness", "Answer due")
TONGUE = text("Openness", "Language")
PREPARED = text("Openness", "Prepared by")
APPROVED = text("Openness", "Approved by")
PEOPLE = text("Openness", "People")

OUTREACH = Sheet(
    noun="outreach",
    title=text("Openness", "Information plan"),
    key=("channel", "title", "planned_on"),
    fields=(
        Field("channel", text("Openness", "Channel"), Choice(CHANNELS), required=True),
        Field("title", text("Openness", "What is told"), Words(300), required=True),
        Field("audience", text("Openness", "For whom"), Words(200)),
        Field("tongue", TONGUE, Choice(TONGUES)),
        Field("planned_on", text("Openness", "Planned on"), Day(), digits=True),
        Field("prepared_by", PREPARED, Words(200)),
        Field("approved_by", APPROVED, Words(200)),
        Field("approved_on", text("Openness", "Approved on"), Day(), digits=True),
        Field("done_on", text("Openness", "Told on"), Day(), digits=True),
        Field("copies", text("Openness", "Copies"), Whole(), digits=True),
        Field("handed", text("Openness", "Handed to precincts"), Whole(), editable=False),
        Field("places", text("Openness", "Precincts"), Whole(), editable=False),
        Field("reached", text("Openness", "People reached"), Whole(), digits=True),
        Field("cost", text("Openness", "Cost, tenge"), Money(), digits=True),
        Field("proof", text("Openness", "Proof: link, scan, №"), Words(300)),
        Field("note", NOTE, LongWords(1000)),
    ),
    columns=("planned_on", "channel", "title", "copies", "handed", "done_on"),
)

PUBLICATIONS = Sheet(
    noun="publications",
    title=text("Openness", "Publications about us"),
    key=("on", "source", "title"),
    fields=(
        Field("on", text("Openness", "Published on"), Day(), digits=True),
        Field("source", text("Openness", "Source"), Words(200), required=True),
        Field("title", text("Openness", "What it says"), Words(400), required=True),
        Field("link", text("Openness", "Link or issue"), Words(400)),
        Field("tongue", TONGUE, Choice(TONGUES)),
        Field("tone", text("Openness", "Tone"), Choice(TONES)),
        Field("subject", SUBJECT, Choice(SUBJECTS)),
        Field("participation_id", PRECINCT, Link("precincts")),
        Field("precinct_number", PRECINCT, Words(12), editable=False),
        Field("needs_answer", text("Openness", "Needs an answer"), YesNo()),
        Field("false_information", text("Openness", "False information"), YesNo()),
        Field("due", DUE, Day(), digits=True),
        Field("form", text("Openness", "Form of the answer"), Choice({None: text("Openness", "none"), **ANSWER_FORMS})),
        Field("prepared_by", PREPARED, Words(200)),
        Field("approved_by", APPROVED, Words(200)),
        Field("answered_on", ANSWERED_ON, Day(), digits=True),
        Field("answer", ANSWER, LongWords(4000)),
        Field("steps", text("Openness", "Steps against what is false"), LongWords(2000)),
        Field("practice", text("Openness", "Practice worth copying"), YesNo()),
        Field("note", NOTE, LongWords(1000)),
    ),
    columns=("on", "source", "title", "tone", "due", "answered_on"),
)

ENQUIRIES = Sheet(
    noun="enquiries",
    title=text("Openness", "Enquiries"),
    key=("number",),
    fields=(
        Field("number", text("Openness", "№"), Whole(grouped=False), editable=False, digits=True),
        Field("subject", SUBJECT, Choice(SUBJECTS), required=True),
        Field("words", text("Openness", "What is asked"), LongWords(4000)),
        Field("participation_id", PRECINCT, Link("precincts")),
        Field("precinct_number", PRECINCT, Words(12), editable=False),
        Field("asked_by", text("Openness", "How it came"), Choice(ASKED_BY)),
        Field("kind", text("Openness", "Kind"), Choice(ENQUIRY_KINDS)),
        Field("received_on", text("Openness", "Received on"), Day(), digits=True),
        Field("received_at", text("Openness", "At"), Hour(), digits=True),
        Field("due", DUE, Day(), digits=True),
        Field("responsible", text("Openness", "Who answers"), Words(200)),
        Field("caller", text("Openness", "Who asks, only if needed"), Words(200)),
        Field("phone", text("Openness", "Telephone, only if needed"), Words(60)),
        Field("answer", ANSWER, LongWords(4000)),
        Field("answered_on", ANSWERED_ON, Day(), digits=True),
        Field("outcome", text("Openness", "Outcome"), Choice({None: text("Openness", "none"), **OUTCOMES})),
        Field("escalated_to", text("Openness", "Sent higher, to"), Words(200)),
        Field("escalated_on", text("Openness", "Sent higher on"), Day(), digits=True),
        Field("note", NOTE, LongWords(1000)),
    ),
    columns=("number", "received_on", "subject", "words", "responsible", "due"),
)

REPLIES = Sheet(
    noun="replies",
    title=text("Openness", "Bank of answers"),
    key=("subject", "question_kk"),
    fields=(
        Field("subject", SUBJECT, Choice(SUBJECTS), required=True),
        Field("question_kk", text("Openness", "Question in Kazakh"), Words(400), required=True),
        Field("answer_kk", text("Openness", "Answer in Kazakh"), LongWords(4000), required=True),
        Field("question_ru", text("Openness", "Question in Russian"), Words(400)),
        Field("answer_ru", text("Openness", "Answer in Russian"), LongWords(4000)),
        Field("source", text("Openness", "Source"), Words(300)),
    ),
    columns=("subject", "question_kk", "source"),
)

ORGANISATIONS = Sheet(
    noun="organisations",
    title=text("Openness", "Observers and media"),
    key=("kind", "name"),
    fields=(
        Field("name", text("Openness", "Organisation"), Words(300), required=True),
        Field("kind", text("Openness", "Kind"), Choice(ORGANISATION_KINDS), required=True),
        Field("number", text("Openness", "Accreditation №"), Words(60)),
        Field("issued_by", text("Openness", "Issued by"), Words(200)),
        Field("valid_from", text("Openness", "Valid from"), Day(), digits=True),
        Field("valid_until", text("Openness", "Valid until"), Day(), digits=True),
        Field("application", text("Openness", "Application form received"), YesNo()),
        Field("charter", text("Openness", "Extract of the charter received"), YesNo()),
        Field("people", PEOPLE, Whole(), digits=True),
        Field("placed", text("Openness", "At precincts"), Whole(), editable=False),
        Field("places", text("Openness", "Precincts"), Whole(), editable=False),
        Field("phone", PHONE, Words(60)),
        Field("note", NOTE, LongWords(1000)),
    ),
    columns=("name", "kind", "number", "valid_until", "people", "placed"),
)

OBSERVATIONS = Sheet(
    noun="observations",
    title=text("Openness", "Visits of observers"),
    key=("on", "organisation_id"),
    fields=(
        Field("on", text("Openness", "Visited on"), Day(), digits=True),
        Field("at", text("Openness", "At"), Hour(), digits=True),
        Field("organisation_id", text("Openness", "Organisation"), Link("organisations"), required=True),
        Field("organisation", text("Openness", "Organisation"), Words(), editable=False),
        Field("participation_id", PRECINCT, Link("precincts")),
        Field("precinct_number", PRECINCT, Words(12), editable=False),
        Field("people", PEOPLE, Whole(), digits=True),
        Field("asked", text("Openness", "What they asked"), LongWords(2000)),
        Field("given", text("Openness", "What they were given"), LongWords(2000)),
        Field("remark", text("Openness", "Their remark"), LongWords(2000)),
        Field("done", text("Openness", "What was done"), LongWords(2000)),
        Field("done_on", DONE_ON, Day(), digits=True),
    ),
    columns=("on", "organisation", "precinct_number", "remark", "done_on"),
)

POLLS = Sheet(
    noun="polls",
    title=text("Openness", "Opinion polls"),
    key=("organiser", "first"),
    fields=(
        Field("organiser", text("Openness", "Who asks"), Words(300), required=True),
        Field("told_on", text("Openness", "The commission was told on"), Day(), digits=True),
        Field("first", text("Calendar", "From"), Day(), digits=True),
        Field("last", text("Calendar", "Until"), Day(), digits=True),
        Field("place", text("Openness", "Where"), Words(300)),
        Field("published_on", text("Openness", "Published on"), Day(), digits=True),
        Field("published_in", text("Openness", "Published in"), Words(300)),
        Field("note", NOTE, LongWords(1000)),
    ),
    columns=("first", "last", "organiser", "place", "published_in"),
)
