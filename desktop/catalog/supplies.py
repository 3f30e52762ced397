"""The lists about norms and single entries of the stock."""

from desktop.catalog.kinds import Choice, Day, Link, LongWords, Money, Whole, Words
from desktop.catalog.sheets import Field, Sheet
from desktop.domain.equipment import CONDITIONS, HOLDERS
from desktop.domain.norms import STANDINGS
from desktop.domain.places import PLACE_KINDS
from desktop.text import text

NORMS = Sheet(
    noun="norms",
    title=text("Norms", "Norms"),
    key=("item",),
    fields=(
        Field("item", text("Equipment", "Item"), Words(), editable=False),
        Field("expression", text("Norms", "Rule"), Words(400), required=True),
        Field("words", text("Norms", "Norm"), Words(), editable=False),
        Field("standing", text("Norms", "Stands by"), Choice(STANDINGS), required=True),
        Field("source", text("Norms", "Act and article, or decision №"), Words(300)),
        Field("since", text("Norms", "In force from"), Day()),
        Field("until", text("Norms", "In force until"), Day()),
        Field("note", text("Norms", "Note"), Words(500)),
        Field("need", text("Equipment", "Need"), Whole(), editable=False),
        Field("good", text("Equipment", "In good condition"), Whole(), editable=False),
        Field("short", text("Equipment", "Short"), Whole(), editable=False),
        Field("price", text("Norms", "Price of one, ₸"), Money()),
        Field("cost", text("Norms", "Cost of what is short, ₸"), Money(), editable=False),
    ),
    columns=("item", "words", "standing", "need", "good", "short", "price", "cost"),
)

CHANGES = Sheet(
    noun="normchanges",
    title=text("Norms", "What the rule changes"),
    key=("precinct_number", "item"),
    fields=(
        Field("precinct_number", text("Members", "Pr. №"), Words(12), editable=False, digits=True),
        Field("item", text("Equipment", "Item"), Words(), editable=False),
        Field("before", text("Norms", "Need now"), Whole(), editable=False),
        Field("after", text("Norms", "Need then"), Whole(), editable=False),
        Field("short_before", text("Norms", "Short now"), Whole(), editable=False),
        Field("short_after", text("Norms", "Short then"), Whole(), editable=False),
    ),
    columns=("precinct_number", "item", "before", "after", "short_before", "short_after"),
)

STOCK = Sheet(
    noun="stock",
    title=text("Stock", "Stock"),
    key=("item", "where", "inventory_number"),
    fields=(
        Field("item_id", text("Equipment", "Item"), Link("items"), required=True),
        Field("spot_id", text("Stock", "Lies at"), Link("spots")),
        Field("item", text("Equipment", "Item"), Words(), editable=False),
        Field("where", text("Stock", "Lies at"), Words(), editable=False),
        Field("quantity", text("Stock", "Quantity"), Whole(), required=True, digits=True),
        Field("unit", text("Equipment", "Unit"), Words(), editable=False),
        Field("condition", text("Equipment", "Condition"), Choice(CONDITIONS)),
        Field("inventory_number", text("Equipment", "Inventory number"), Words(60)),
        Field("serial_number", text("Stock", "Serial number"), Words(60)),
        Field("holder", text("Stock", "On the balance of"), Choice(HOLDERS)),
        Field("holder_name", text("Stock", "Name of the owner"), Words(200)),
        Field("lent_until", text("Stock", "Lent until"), Day()),
        Field("home_id", text("Stock", "Permanent place"), Link("spots")),
        Field("home", text("Stock", "Permanent place"), Words(), editable=False),
        Field("price", text("Norms", "Price of one, ₸"), Money()),
        Field("note", text("Norms", "Note"), LongWords(500)),
    ),
    columns=("where", "item", "quantity", "condition", "inventory_number", "serial_number", "holder", "home"),
)

PLACES = Sheet(
    noun="places",
    title=text("Stock", "Places"),
    key=("name_kk",),
    fields=(
        Field("name_kk", text("Stock", "Name in Kazakh"), Words(200), required=True),
        Field("name_ru", text("Stock", "Name in Russian"), Words(200)),
        Field("kind", text("Stock", "Sort of place"), Choice(PLACE_KINDS)),
        Field("keeper", text("Stock", "Who answers for it"), Words(120)),
        Field("phone", text("Stock", "Phone"), Words(60)),
        Field("note", text("Norms", "Note"), LongWords(500)),
        Field("things", text("Stock", "Things there"), Whole(), editable=False),
    ),
    columns=("name_kk", "kind", "keeper", "things"),
)

KITS = Sheet(
    noun="kits",
    title=text("Kits", "Kits"),
    key=("name",),
    fields=(
        Field("name", text("Kits", "Kit"), Words(200), required=True),
        Field("contents", text("Kits", "What belongs to it"), Words(), editable=False),
    ),
    columns=("name", "contents"),
)

SHARES = Sheet(
    noun="shares",
    title=text("Shares", "Redistribution"),
    key=("item", "giver", "taker"),
    fields=(
        Field("item", text("Equipment", "Item"), Words(), editable=False),
        Field("pieces", text("Stock", "Quantity"), Whole(), editable=False),
        Field("unit", text("Equipment", "Unit"), Words(), editable=False),
        Field("giver", text("Shares", "From"), Words(), editable=False),
        Field("taker", text("Shares", "To"), Words(), editable=False),
        Field("steps", text("Shares", "How far"), Whole(), editable=False),
    ),
    columns=("item", "pieces", "unit", "giver", "taker", "steps"),
)
