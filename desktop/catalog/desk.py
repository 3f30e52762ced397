"""The lists of the secretary's desk: demands, letters, telephones of the office."""

from desktop.catalog.calendar import EXECUTOR, NOTE, PHONE
from desktop.catalog.kinds import Choice, Day, Hour, Link, LongWords, Words
from desktop.catalog.sheets import Field, Sheet
from desktop.domain.demands import OVERS
from desktop.domain.letters import LETTER_KINDS, WAYS
from desktop.domain.phonebook import PHONE_KINDS
from desktop.text import text

NUMBER = text("Report", "№")
DUE = text("Calendar", "Due")

DEMANDS = Sheet(
    noun="demands",
    title=text("Rooms", "Demands"),
    key=("number",),
    fields=(
        Field("title", text("Demands", "What is asked"), Words(300), required=True),
        Field("sender", text("Demands", "From whom"), Words(200)),
        Field("number", NUMBER, Words(40)),
        Field("over", text("Demands", "Rows"), Choice(OVERS)),
        Field("received_on", text("Demands", "Came on"), Day(), required=True, digits=True),
        Field("received_at", text("Demands", "Came at"), Hour(), digits=True),
        Field("due", DUE, Day(), digits=True),
        Field("hour", text("Calendar", "Hour"), Hour(), digits=True),
        Field("when", DUE, Words(), editable=False),
        Field("gathered", text("Demands", "Gathered"), Words(), editable=False),
        Field("form_name", text("Demands", "Region's form"), Words(200), editable=False),
        Field("note", NOTE, LongWords(1000)),
    ),
    columns=("when", "title", "sender", "gathered"),
)

LETTERS = Sheet(
    noun="letters",
    title=text("Rooms", "Letters"),
    key=("number", "on"),
    fields=(
        Field("way", text("Letters", "Way"), Choice(WAYS)),
        Field("number", NUMBER, Words(40)),
        Field("on", text("Letters", "Date"), Day(), digits=True),
        Field("other", text("Letters", "To or from whom"), Words(200)),
        Field("their_number", text("Letters", "Their № and date"), Words(40)),
        Field("subject", text("Letters", "Subject"), Words(300), required=True),
        Field("kind", text("Letters", "About what"), Choice(LETTER_KINDS)),
        Field("due", text("Letters", "Answer due"), Day(), digits=True),
        Field("executor", EXECUTOR, Words(200)),
        Field("answers_id", text("Letters", "Answers letter"), Link("letters")),
        Field("places", text("Letters", "Precincts"), Words(), editable=False),
        Field("answered_by", text("Letters", "Answered by"), Words(), editable=False),
        Field("body_kk", text("Letters", "Text in Kazakh"), LongWords(20000)),
        Field("body_ru", text("Letters", "Text in Russian"), LongWords(20000)),
        Field("note", NOTE, LongWords(1000)),
    ),
    columns=("number", "on", "other", "subject", "places", "due"),
)

PHONES = Sheet(
    noun="phones",
    title=text("Rooms", "Phone book"),
    key=("name",),
    fields=(
        Field("kind", text("Phones", "Whose"), Choice(PHONE_KINDS)),
        Field("name", text("Phones", "Name"), Words(200), required=True),
        Field("phone", PHONE, Words(60), required=True, digits=True),
        Field("okrug_id", text("Precincts", "Rural okrug"), Link("okrugs")),
        Field("okrug", text("Precincts", "Rural okrug"), Words(), editable=False),
        Field("note", NOTE, Words(300)),
    ),
    columns=("kind", "name", "phone", "okrug"),
)
