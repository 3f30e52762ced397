"""What ships with the program: territories, kinds of items, points of checks — read from resources as rows."""

import csv
from collections.abc import Iterator
from typing import Any

from desktop.domain.checking import checked
from desktop.domain.equipment import ItemKindData
from desktop.domain.identity import coded_id
from desktop.domain.readiness import CONCLUSION, IndicatorData, Scope
from desktop.domain.territories import TerritoryData
from desktop.resource import resource
from desktop.storage.tables import Indicator, ItemKind, Territory


def shipped(name: str) -> Iterator[dict[str, str]]:
    """The rows of a shipped list."""
    with resource(name).open(encoding="utf-8", newline="") as opened:
        yield from csv.DictReader(opened)


def known(kind: type[Any], row: dict[str, str]) -> dict[str, Any]:
    """The columns that a data class knows; an empty cell leaves its default."""
    values: dict[str, Any] = {name: value for name, value in row.items() if name in kind.model_fields and value}
    if "active" in row:
        values["active"] = row["active"] != "0"
    return checked(kind, **values).model_dump()


def territories() -> list[Territory]:
    """The country, its regions, districts and cities, and the okrugs that are known."""
    rows = [*shipped("territories.csv"), *shipped("okrugs.csv")]
    return [Territory(id=coded_id("territory", row["code"]), **known(TerritoryData, row)) for row in rows]


def item_kinds() -> list[ItemKind]:
    """The catalogue of equipment."""
    return [ItemKind(id=coded_id("item", row["code"]), **known(ItemKindData, row)) for row in shipped("items.csv")]


def indicators() -> list[Indicator]:
    """The points of checks, and the conclusion that stands for the whole precinct."""
    conclusion = IndicatorData(
        code=CONCLUSION, scope=Scope.PRECINCT, name_kk="Қорытынды", name_ru="Заключение", name_en="Conclusion"
    )
    rows = [known(IndicatorData, row) for row in shipped("indicators.csv")]
    return [Indicator(id=coded_id("indicator", row["code"]), **row) for row in [*rows, conclusion.model_dump()]]
