"""What ships with the program: territories, kinds of items, points of checks; and the office's own wording of it."""

import csv
from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.facts.checklists import ChecklistData, PointData
from desktop.domain.facts.equipment import ItemKindData
from desktop.domain.facts.questions import PracticalCaseData, QuestionData
from desktop.domain.facts.readiness import IndicatorData
from desktop.domain.facts.territories import TerritoryData
from desktop.domain.facts.training import LawPointData, TopicData
from desktop.domain.identity import coded_id, new_id
from desktop.domain.readiness import CONCLUSION, Scope
from desktop.resource import resource
from desktop.storage.names import OWN
from desktop.storage.office import Office
from desktop.storage.tables import (
    Checklist,
    Indicator,
    ItemKind,
    LawPoint,
    Overlay,
    Point,
    PracticalCase,
    Question,
    Territory,
    Topic,
)
from desktop.storage.work import MIGRATION, Done, finished
from desktop.text import text

SUPPLIED = text("Reference", "New lists of the program were brought in")
RENAMED = text("Reference", "Wording changed: {name}")
SUPPLIES = ("checklist", "indicator", "question", "practicalcase")
"""Tables whose shipped rows an older file may lack."""
CODED: dict[str, type[Territory] | type[ItemKind] | type[Indicator]] = {
    "territory": Territory,
    "itemkind": ItemKind,
    "indicator": Indicator,
}


FACTS: dict[str, type[TerritoryData] | type[ItemKindData] | type[IndicatorData]] = {
    "territory": TerritoryData,
    "itemkind": ItemKindData,
    "indicator": IndicatorData,
}


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
    rows.append(conclusion.model_dump())
    return [Indicator(id=coded_id("indicator", row["code"]), **row) for row in rows]


def checklists() -> list[Checklist]:
    """The first versions of the checklists."""
    rows = (known(ChecklistData, row) for row in shipped("checklists.csv"))
    return [Checklist(id=coded_id("checklist", f"{row['code']}:1"), **row) for row in rows]


def points() -> list[Point]:
    """The points of the first versions. Degrees, proofs and gates are editable defaults, their sources beside them."""
    made: list[Point] = []
    for row in shipped("points.csv"):
        links = {
            "checklist_id": coded_id("checklist", f"{row['checklist']}:1"),
            "indicator_id": coded_id("indicator", row["indicator"]),
            "gate": bool(row["gate"]),
        }
        facts = {name: value for name, value in row.items() if name in PointData.model_fields and value}
        data = checked(PointData, **{**facts, **links})
        made.append(Point(id=coded_id("point", f"{row['checklist']}:1:{row['indicator']}"), **data.model_dump()))
    return made


def topics() -> list[Topic]:
    """The topics that ship; facts.md 3.6, each with its source."""
    return [Topic(id=coded_id("topic", row["code"]), **known(TopicData, row)) for row in shipped("topics.csv")]


def lawpoints() -> list[LawPoint]:
    """The norms that ship: sourced ones only; the office writes its own beside them."""
    rows = [{**row, "topic_id": coded_id("topic", row["topic"]).hex} for row in shipped("lawpoints.csv")]
    return [LawPoint(id=coded_id("lawpoint", row["code"]), **known(LawPointData, row)) for row in rows]


def questions() -> list[Question]:
    """The starter bank: first versions, each to be checked with the commission."""
    rows = (known(QuestionData, row) for row in shipped("questions.csv"))
    return [Question(id=coded_id("question", f"{row['code']}:1"), **row) for row in rows]


def cases() -> list[PracticalCase]:
    """The practical cases, each to be checked with the commission."""
    rows = (known(PracticalCaseData, row) for row in shipped("cases.csv"))
    return [PracticalCase(id=coded_id("case", row["code"]), **row) for row in rows]


def supply(office: Office) -> Done | None:
    """Bring what ships with this program and is not in an older file yet; None where nothing is missing."""
    with office.reader() as reader:
        kinds = ("checklist", "indicator", "topic", "lawpoint", "question", "practicalcase")
        there = frozenset[UUID]().union(*(reader.known(each) for each in kinds))
    lists = [each for each in checklists() if each.id not in there]
    fresh = [each for each in indicators() if each.id not in there]
    schooling = [*topics(), *lawpoints()]
    asked = [each for each in questions() if each.id not in there]
    if not lists and not fresh and not asked and all(each.id in there for each in schooling):
        return None
    with office.unit_of_work(SUPPLIED, MIGRATION) as work:
        work.add_many(fresh)
        work.add_many(lists)
        work.add_many(asked)
        work.add_many([each for each in cases() if each.id not in there])
        added = {each.id for each in lists}
        work.add_many([each for each in points() if each.checklist_id in added])
        work.add_many([each for each in topics() if each.id not in there])
        work.add_many([each for each in lawpoints() if each.id not in there])
    return finished(work)


def rename(office: Office, noun: str, row_id: UUID, names: Mapping[str, str]) -> Done:
    """The office's own wording of a shipped name (``name_kk``, ``name_ru``); empty: as it shipped.

    ``noun`` is ``territory``, ``itemkind`` or ``indicator``. The shipped row stays; the change is laid over it.
    """
    with office.unit_of_work(RENAMED) as work:
        held = work.one(CODED[noun], row_id)
        given = {name: value for name, value in names.items() if value}
        checked(FACTS[noun], **{**held.model_dump(include=set(FACTS[noun].model_fields)), **given})
        work.label = RENAMED.fill(name=names.get("name_kk") or held.name_kk)
        for name, value in names.items():
            known = work.find(Overlay, row_id=row_id, layer=OWN, field=name)
            if known:
                work.change(Overlay, known[0].id, {"value": value or known[0].value, "closed": not value})
            elif value:
                work.add(Overlay(id=new_id(), row_id=row_id, layer=OWN, field=name, value=value))
    return finished(work)
