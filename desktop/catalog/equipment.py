"""The list of equipment: one kind of item at one precinct a row."""

from desktop.catalog.kinds import Choice, Whole, Words
from desktop.catalog.sheets import Field, Sheet
from desktop.domain.equipment import CONDITIONS
from desktop.text import text

EQUIPMENT = Sheet(
    noun="equipment",
    title=text("Equipment", "Equipment"),
    key=("precinct_number", "item"),
    fields=(
        Field("precinct_number", text("Equipment", "Precinct №"), Words(12), editable=False, digits=True),
        Field("okrug", text("Equipment", "Rural okrug"), Words(), editable=False),
        Field("item", text("Equipment", "Item"), Words(), editable=False),
        Field("unit", text("Equipment", "Unit"), Words(), editable=False),
        Field("required", text("Equipment", "Need"), Whole(), digits=True),
        Field("actual", text("Equipment", "Have"), Whole(), digits=True),
        Field("good", text("Equipment", "In good condition"), Whole(), editable=False),
        Field("short", text("Equipment", "Short"), Whole(), editable=False),
        Field("surplus", text("Equipment", "Surplus"), Whole(), editable=False),
        Field("condition", text("Equipment", "Condition"), Choice(CONDITIONS)),
        Field("inventory_number", text("Equipment", "Inventory number"), Words(60)),
    ),
    columns=("precinct_number", "okrug", "item", "required", "actual", "short", "condition", "inventory_number"),
)
