"""The list of precincts and the list of buildings."""

from desktop.catalog.kinds import Choice, Day, Hour, Link, LongWords, Several, Whole, Words, YesNo
from desktop.catalog.sheets import Field, Sheet
from desktop.domain.commissions import PAPERS
from desktop.domain.figures import DEGREES
from desktop.domain.precincts import KINDS, SUBTYPES
from desktop.domain.readiness import STATES
from desktop.domain.risks import ROADS
from desktop.text import text

PRECINCTS = Sheet(
    noun="precincts",
    title=text("Precincts", "Precincts"),
    key=("number",),
    fields=(
        Field("number", text("Precincts", "Precinct №"), Words(12), required=True, digits=True),
        Field("okrug", text("Precincts", "Rural okrug"), Words(), editable=False),
        Field("okrug_id", text("Precincts", "Rural okrug"), Link("okrugs")),
        Field("settlement", text("Precincts", "Locality"), Words(120)),
        Field("premises", text("Precincts", "Building"), Words(200), editable=False),
        Field("building_id", text("Precincts", "Building"), Link("buildings")),
        Field("address", text("Precincts", "Address"), Words(300), editable=False),
        Field("kind", text("Precincts", "Kind"), Choice(KINDS)),
        Field("subtype", text("Precincts", "Subtype"), Choice(SUBTYPES)),
        Field("works", text("Precincts", "Works this time"), YesNo()),
        Field("resolution", text("Precincts", "By resolution №"), Words(200)),
        Field("formed_on", text("Precincts", "Formed on"), Day(), digits=True),
        Field("voters", text("Precincts", "Citizens on the list"), Whole(), digits=True),
        Field("voters_as_of", text("Precincts", "As of"), Day(), digits=True),
        Field("voters_source", text("Precincts", "Source of the count"), Words(200)),
        Field("voters_degree", text("Precincts", "How it is known"), Choice(DEGREES)),
        Field("seats", text("Precincts", "Seats"), Whole(), digits=True),
        Field("seats_decision", text("Precincts", "Seats by decision №"), Words(200)),
        Field("people", text("Precincts", "Members"), Whole(), editable=False),
        Field("vacancies", text("Precincts", "Vacancies"), Whole(), editable=False),
        Field("chair", text("Precincts", "Chair"), Words(), editable=False),
        Field("chair_phone", text("Precincts", "Chair's phone"), Words(), editable=False),
        Field("state", text("Precincts", "State"), Choice(STATES), editable=False),
        Field("open_issues", text("Precincts", "Open points"), Whole(), editable=False),
        Field("short", text("Precincts", "Short of items"), Whole(), editable=False),
        Field("phone", text("Precincts", "Phone"), Words(120)),
        Field("opens", text("Precincts", "Opens"), Hour(), digits=True),
        Field("closes", text("Precincts", "Closes"), Hour(), digits=True),
        Field("boundaries", text("Precincts", "Borders of the precinct"), LongWords()),
        Field("papers", text("Precincts", "Language of papers"), Choice(PAPERS)),
        Field("note", text("Precincts", "Note"), LongWords(1000)),
    ),
    columns=("number", "okrug", "premises", "kind", "voters", "people", "chair", "state", "open_issues"),
)

BUILDINGS = Sheet(
    noun="buildings",
    title=text("Buildings", "Buildings"),
    key=("premises", "address"),
    fields=(
        Field("premises", text("Buildings", "Building"), Words(200), required=True),
        Field("okrug", text("Precincts", "Rural okrug"), Words(), editable=False),
        Field("okrug_id", text("Precincts", "Rural okrug"), Link("okrugs")),
        Field("settlement", text("Precincts", "Locality"), Words(120)),
        Field("address", text("Precincts", "Address"), Words(300)),
        Field("precincts", text("Buildings", "Precincts in it"), Several(), editable=False),
        Field("owner", text("Buildings", "Owner"), Words(200)),
        Field("head", text("Buildings", "Head"), Words(120)),
        Field("head_phone", text("Buildings", "Head's phone"), Words(60)),
        Field("guard", text("Buildings", "Guard"), Words(120)),
        Field("guard_phone", text("Buildings", "Guard's phone"), Words(60)),
        Field("key_at", text("Buildings", "Who has the key"), Words(200)),
        Field("floor", text("Buildings", "Floor"), Words(40)),
        Field("road", text("Buildings", "Road in the season"), Choice({None: text("Road", "not asked"), **ROADS})),
        Field("keys", text("Buildings", "Keys there are"), Whole(), digits=True),
        Field("note", text("Buildings", "Note"), LongWords(1000)),
    ),
    columns=("premises", "okrug", "settlement", "address", "precincts", "head", "head_phone"),
)
