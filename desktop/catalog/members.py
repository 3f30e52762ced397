"""The list of commission members."""

from desktop.catalog.kinds import Choice, Day, LongWords, Several, Whole, Words, YesNo
from desktop.catalog.sheets import Field, Sheet
from desktop.domain.commissions import PAPERS
from desktop.domain.people import POSTS
from desktop.text import text

MEMBERS = Sheet(
    noun="members",
    title=text("Members", "Commission members"),
    key=("precinct_number", "surname", "given_name", "patronymic"),
    fields=(
        Field("full_name", text("Members", "Full name"), Words(), editable=False),
        Field("surname", text("Members", "Surname"), Words(80), required=True),
        Field("given_name", text("Members", "Given name"), Words(80), required=True),
        Field("patronymic", text("Members", "Patronymic"), Words(80)),
        Field("precinct_number", text("Members", "Precinct №"), Words(12), digits=True),
        Field("okrug", text("Members", "Rural okrug"), Words(), editable=False),
        Field("post", text("Members", "Post"), Choice(POSTS)),
        Field("phone", text("Members", "Phone"), Several()),
        Field("phone_confirmed_on", text("Members", "Phone confirmed on"), Day(), digits=True),
        Field("workplace", text("Members", "Place of work"), Words(200)),
        Field("education", text("Members", "Education"), Words(120)),
        Field("nominated_by", text("Members", "Proposed by"), Words(200)),
        Field("consent_on", text("Members", "Written consent"), Day(), digits=True),
        Field("permanent", text("Members", "Permanent member"), YesNo()),
        Field("since", text("Members", "Powers from"), Day(), digits=True),
        Field("until", text("Members", "Powers until"), Day(), digits=True),
        Field("birth_date", text("Members", "Birth date"), Day(), digits=True),
        Field("entry_score", text("Members", "Entry test"), Whole(), editable=False),
        Field("exit_score", text("Members", "Exit test"), Whole(), editable=False),
        Field("trained_on", text("Members", "Trained on"), Day(), editable=False),
        Field("papers", text("Members", "Language of papers"), Choice(PAPERS)),
        Field("note", text("Members", "Note"), LongWords(1000)),
    ),
    columns=("full_name", "post", "precinct_number", "phone", "workplace", "trained_on"),
)
