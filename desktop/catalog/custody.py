"""The lists of transfers, of numbered forms, of the budget and of pay."""

from desktop.catalog.kinds import Choice, Day, Hour, Link, LongWords, Money, Whole, Words
from desktop.catalog.sheets import Field, Sheet
from desktop.domain.equipment import CONDITIONS
from desktop.domain.figures import DEGREES
from desktop.domain.forms import FORM_KINDS, WAYS
from desktop.domain.money import PURPOSES
from desktop.domain.people import POSTS
from desktop.domain.transfers import STAGES
from desktop.text import text

PRECINCT = text("Equipment", "Precinct №")

TRANSFERS = Sheet(
    noun="transfers",
    title=text("Transfers", "Transfers"),
    key=("number",),
    fields=(
        Field("number", text("Transfers", "Act №"), Words(40)),
        Field("stage", text("Transfers", "State"), Choice(STAGES), editable=False),
        Field("giver_id", text("Transfers", "Giver"), Link("ends")),
        Field("from_outside", text("Transfers", "Giver from outside"), Words(200)),
        Field("taker_id", text("Transfers", "Taker"), Link("ends")),
        Field("to_outside", text("Transfers", "Taker outside"), Words(200)),
        Field("basis", text("Transfers", "Basis"), Words(300)),
        Field("due", text("Transfers", "Wanted until"), Day(), digits=True),
        Field("vehicle", text("Transfers", "Vehicle"), Words(120)),
        Field("driver", text("Transfers", "Driver"), Words(120)),
        Field("handed_by", text("Transfers", "Handed over by"), Words(120)),
        Field("received_by", text("Transfers", "Received by"), Words(120)),
        Field("handed_on", text("Transfers", "Handed over on"), Day(), editable=False),
        Field("asked", text("Transfers", "Asked"), Whole(), editable=False),
        Field("handed", text("Transfers", "Handed"), Whole(), editable=False),
        Field("received", text("Transfers", "Good"), Whole(), editable=False),
        Field("differs", text("Transfers", "Differs"), Whole(), editable=False),
        Field("note", text("Transfers", "Note"), LongWords(500)),
    ),
    columns=("number", "stage", "giver_id", "taker_id", "handed_on", "asked", "handed", "received", "differs"),
)

PARTS = Sheet(
    noun="parts",
    title=text("Transfers", "Things"),
    key=("item",),
    fields=(
        Field("item", text("Equipment", "Item"), Words(), editable=False),
        Field("unit", text("Equipment", "Unit"), Words(), editable=False),
        Field("asked", text("Transfers", "Asked"), Whole(), digits=True),
        Field("loaded", text("Transfers", "Loaded"), Whole(), digits=True),
        Field("handed", text("Transfers", "Handed"), Whole(), digits=True),
        Field("received", text("Transfers", "Good"), Whole(), digits=True),
        Field("damaged", text("Transfers", "Damaged"), Whole(), digits=True),
        Field("damage", text("Transfers", "Damage"), Choice(CONDITIONS)),
        Field("price", text("Transfers", "Price, tenge"), Money(), digits=True),
        Field("reason", text("Transfers", "Reason"), Words(300)),
    ),
    columns=("item", "asked", "loaded", "handed", "received", "damaged", "reason"),
)

CONSIGNMENTS = Sheet(
    noun="consignments",
    title=text("Forms", "Acts of numbered forms"),
    key=("number", "on"),
    fields=(
        Field("kind", text("Forms", "Kind"), Choice(FORM_KINDS), required=True),
        Field("way", text("Forms", "Way"), Choice(WAYS), required=True),
        Field("participation_id", PRECINCT, Link("precincts")),
        Field("precinct_number", PRECINCT, Words(12), editable=False, digits=True),
        Field("other_side", text("Forms", "Other side"), Words(200)),
        Field("number", text("Forms", "Act №"), Words(40)),
        Field("on", text("Forms", "Date"), Day(), required=True, digits=True),
        Field("at", text("Forms", "Hour"), Hour(), digits=True),
        Field("series", text("Forms", "Series"), Words(10)),
        Field("numbers", text("Forms", "Numbers"), Words(2000)),
        Field("quantity", text("Forms", "Quantity"), Whole(), digits=True),
        Field("damaged", text("Forms", "Damaged"), Whole(), digits=True),
        Field("packs", text("Forms", "Packs"), Whole(), digits=True),
        Field("seals", text("Forms", "Seal numbers"), Words(300)),
        Field("transport", text("Forms", "Transport"), Words(200)),
        Field("escort", text("Forms", "Police escort"), Words(200)),
        Field("place", text("Forms", "Place of keeping"), Words(200)),
        Field("guard", text("Forms", "Guard"), Words(200)),
        Field("giver_signed", text("Forms", "Signed by the giver"), Words(120)),
        Field("taker_signed", text("Forms", "Signed by the taker"), Words(120)),
        Field("reason", text("Forms", "Reason"), Words(500)),
        Field("note", text("Forms", "Note"), LongWords(500)),
    ),
    columns=("on", "kind", "way", "precinct_number", "number", "quantity"),
)

BALANCES = Sheet(
    noun="balances",
    title=text("Forms", "By precinct"),
    key=("precinct_number",),
    fields=(
        Field("precinct_number", PRECINCT, Words(12), editable=False, digits=True),
        Field("okrug", text("Equipment", "Rural okrug"), Words(), editable=False),
        Field("received", text("Forms", "Received"), Whole(), editable=False),
        Field("to_hand", text("Forms", "To hand out"), Whole(), digits=True),
        Field("issued", text("Forms", "Issued"), Whole(), editable=False),
        Field("issued_today", text("Forms", "Issued this day"), Whole(), digits=True),
        Field("spoiled", text("Forms", "Spoiled"), Whole(), editable=False),
        Field("spoiled_today", text("Forms", "Spoiled this day"), Whole(), digits=True),
        Field("returned", text("Forms", "Returned"), Whole(), editable=False),
        Field("left", text("Forms", "Difference"), Whole(), editable=False),
    ),
    columns=("precinct_number", "okrug", "received", "issued_today", "issued", "spoiled", "returned", "left"),
)

PLAN = Sheet(
    noun="plan",
    title=text("Forms", "Ballot plan"),
    key=("precinct_number",),
    fields=(
        Field("precinct_number", PRECINCT, Words(12), editable=False, digits=True),
        Field("okrug", text("Equipment", "Rural okrug"), Words(), editable=False),
        Field("listed", text("Forms", "On the list"), Whole(), editable=False),
        Field("as_of", text("Forms", "As of"), Day(), editable=False),
        Field("degree", text("Precincts", "How it is known"), Choice(DEGREES), editable=False),
        Field("planned", text("Forms", "Planned"), Whole(), editable=False),
        Field("handed", text("Forms", "Handed over"), Whole(), editable=False),
    ),
    columns=("precinct_number", "okrug", "listed", "as_of", "degree", "planned", "handed"),
)

BUDGET = Sheet(
    noun="budget",
    title=text("Money", "Budget"),
    key=("purpose", "title"),
    fields=(
        Field("purpose", text("Money", "Purpose"), Choice(PURPOSES), required=True),
        Field("title", text("Money", "Budget line"), Words(200), required=True),
        Field("item_id", text("Equipment", "Item"), Link("items")),
        Field("participation_id", PRECINCT, Link("precincts")),
        Field("building_id", text("Money", "Building"), Link("buildings")),
        Field("source", text("Money", "Source"), Words(200)),
        Field("planned", text("Money", "Planned"), Money(), digits=True),
        Field("received", text("Money", "Received"), Money(), digits=True),
        Field("obligated", text("Money", "Obligated"), Money(), digits=True),
        Field("spent", text("Money", "Spent"), Money(), digits=True),
        Field("variance", text("Money", "Plan less spent"), Money(), editable=False),
        Field("free", text("Money", "Free"), Money(), editable=False),
        Field("document", text("Money", "Document"), Words(300)),
        Field("note", text("Money", "Note"), LongWords(500)),
        Field("papers", text("Enclosures", "Papers"), Whole(), editable=False),
    ),
    columns=("purpose", "title", "planned", "received", "obligated", "spent", "variance"),
)

RATES = Sheet(
    noun="rates",
    title=text("Money", "Rates"),
    key=("post",),
    fields=(
        Field("post", text("Members", "Post"), Choice(POSTS), editable=False),
        Field("hourly", text("Money", "An hour, tenge"), Money(), digits=True),
        Field("day_off_percent", text("Money", "Day off, %"), Whole(), digits=True),
        Field("night_percent", text("Money", "Night, %"), Whole(), digits=True),
    ),
    columns=("post", "hourly", "day_off_percent", "night_percent"),
)
