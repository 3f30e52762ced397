"""What the fields of workbooks are called: a sentence never shows a name that only the program knows."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop.catalog.equipment import EQUIPMENT
from desktop.catalog.members import MEMBERS
from desktop.catalog.precincts import PRECINCTS
from desktop.catalog.sheets import Sheet
from desktop.catalog.training import ATTENDANCE, SEMINARS
from desktop.text import Sentence, text

if TYPE_CHECKING:
    from desktop.exchange.examination import Kind

OWN: Mapping[str, Sentence] = {
    "region": text("Import", "Region"),
    "district": text("Import", "District"),
    "iin": text("Import", "IIN"),
    "quantity_required": EQUIPMENT.field("required").label,
    "quantity_actual": EQUIPMENT.field("actual").label,
    "present": text("Import", "Present"),
    "date": SEMINARS.field("on").label,
}
"""Fields that only workbooks have."""
SHEETS: Mapping["Kind", tuple[Sheet, ...]] = {
    "precincts": (PRECINCTS,),
    "members": (MEMBERS,),
    "equipment": (EQUIPMENT,),
    "attendance": (ATTENDANCE, MEMBERS, SEMINARS),
    "tests": (ATTENDANCE, MEMBERS, SEMINARS),
}


def label_of(kind: "Kind", name: str) -> Sentence:
    """The name of a field as its list has it; ``KeyError`` for a field that no such list has."""
    named = {field.name: field.label for sheet in reversed(SHEETS[kind]) for field in sheet.fields}
    return OWN[name] if name in OWN else named[name]
