"""The information plan, publications, enquiries, organisations, visits and polls, as lists ask for them."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, FromClause, Select, func, select

from desktop.domain.openness_lines import (
    EnquiryLine,
    ObservationLine,
    OrganisationLine,
    OutreachLine,
    PollLine,
    PublicationLine,
    ReplyLine,
)
from desktop.storage.questions import Row
from desktop.storage.reading.common import Listed, T, those
from desktop.storage.reading.tasks import label

PLACE, PLAN, HANDED, PIECE, ASKED = T["participation"], T["outreach"], T["bundle"], T["publication"], T["enquiry"]
REPLY, SENDER, OBSERVER, VISIT, POLL = T["reply"], T["organisation"], T["observer"], T["observation"], T["poll"]


def own(table: Any) -> list[Any]:
    """The columns of a table but the key under which companions lie."""
    return [each for each in table.c if each.name != "key"]


def with_precinct(asked: Select[*tuple[Any, ...]], table: Any) -> Select[*tuple[Any, ...]]:
    """The question with the precinct that a row names; an enquiry has a number of its own."""
    number, suffix = PLACE.c.number.label("place_number"), PLACE.c.suffix.label("place_suffix")
    return asked.add_columns(number, suffix).outerjoin(PLACE, PLACE.c.id == table.c.participation_id)


def place_of(row: Any) -> str:
    """The number of a row's precinct; empty without one."""
    return label({"number": row["place_number"], "suffix": row["place_suffix"]})


@cache
def outreach_facts() -> FromClause:
    """One row a line of the plan, with what precincts were handed."""
    given = (
        select(
            HANDED.c.outreach_id,
            func.sum(HANDED.c.copies).label("handed"),
            func.count().label("places"),
        )
        .where(HANDED.c.closed.is_(False))
        .group_by(HANDED.c.outreach_id)
        .subquery("given")
    )
    counts = [func.coalesce(given.c[name], 0).label(name) for name in ("handed", "places")]
    return select(*own(PLAN), *counts).outerjoin_from(PLAN, given, given.c.outreach_id == PLAN.c.id).subquery("facts")


@cache
def publication_facts() -> FromClause:
    """One row a publication."""
    return with_precinct(select(*own(PIECE)).select_from(PIECE), PIECE).subquery("facts")


@cache
def enquiry_facts() -> FromClause:
    """One row an enquiry."""
    return with_precinct(select(*own(ASKED)).select_from(ASKED), ASKED).subquery("facts")


@cache
def organisation_facts() -> FromClause:
    """One row an organisation, with its people at precincts."""
    placed = (
        select(
            OBSERVER.c.organisation_id,
            func.sum(OBSERVER.c.people).label("placed"),
            func.count().label("places"),
        )
        .where(OBSERVER.c.closed.is_(False))
        .group_by(OBSERVER.c.organisation_id)
        .subquery("placed")
    )
    counts = [func.coalesce(placed.c[name], 0).label(name) for name in ("placed", "places")]
    asked = select(*own(SENDER), *counts).outerjoin_from(SENDER, placed, placed.c.organisation_id == SENDER.c.id)
    return asked.subquery("facts")


@cache
def observation_facts() -> FromClause:
    """One row a visit."""
    asked = select(*own(VISIT), SENDER.c.name.label("organisation"), SENDER.c.kind)
    return with_precinct(asked.join_from(VISIT, SENDER, SENDER.c.id == VISIT.c.organisation_id), VISIT).subquery(
        "facts"
    )


@cache
def plain_facts(table: str) -> FromClause:
    """One row a row."""
    return select(*own(T[table])).subquery("facts")


@cache
def listed(noun: str) -> Listed:
    """How a list of openness is asked for."""
    made = FACTS[noun]()
    if noun == "outreach":
        return Listed(noun, made, {"done": {"no": made.c.done_on.is_(None), "yes": made.c.done_on.is_not(None)}})
    if noun == "publications":
        waits = made.c.needs_answer.is_(True) & made.c.answered_on.is_(None)
        flags = {name: {"yes": made.c[name].is_(True)} for name in ("false_information", "practice")}
        return Listed(noun, made, {"waits": {"yes": waits}, **flags}, {"precinct_number": "place_number"})
    if noun == "enquiries":
        open_ = made.c.answered_on.is_(None)
        higher = made.c.escalated_on.is_not(None)
        filters = {"open": {"yes": open_, "no": ~open_}, "higher": {"yes": higher}}
        return Listed(noun, made, filters, {"precinct_number": "place_number"})
    if noun == "organisations":
        return Listed(noun, made, {"numberless": {"yes": made.c.number == ""}})
    if noun == "observations":
        waits = (made.c.remark != "") & made.c.done_on.is_(None)
        return Listed(noun, made, {"open": {"yes": waits}}, {"precinct_number": "place_number"})
    return Listed(noun, made)


FACTS: dict[str, Callable[[], FromClause]] = {
    "outreach": outreach_facts,
    "publications": publication_facts,
    "enquiries": enquiry_facts,
    "replies": lambda: plain_facts("reply"),
    "organisations": organisation_facts,
    "observations": observation_facts,
    "polls": lambda: plain_facts("poll"),
}
LINES: dict[str, type[Any]] = {
    "outreach": OutreachLine,
    "publications": PublicationLine,
    "enquiries": EnquiryLine,
    "replies": ReplyLine,
    "organisations": OrganisationLine,
    "observations": ObservationLine,
    "polls": PollLine,
}
TABLES = {
    "outreach": "outreach",
    "publications": "publication",
    "enquiries": "enquiry",
    "replies": "reply",
    "organisations": "organisation",
    "observations": "observation",
    "polls": "poll",
}
"""Whose rows each list shows."""


def rows(noun: str, connection: Connection, ids: Sequence[UUID]) -> list[Row[Any]]:
    """The lines of these rows, in this order; one that is gone is left out."""
    found = those(connection, FACTS[noun](), ids)
    kind = LINES[noun]
    names = [name for name in kind.__dataclass_fields__ if name != "precinct_number"]
    numbered = "precinct_number" in kind.__dataclass_fields__
    made: list[Row[Any]] = []
    for each in ids:
        if each in found:
            row = found[each]
            values = {name: row[name] for name in names}
            if numbered:
                values["precinct_number"] = place_of(row)
            made.append(Row(each, row["version"], kind(**values)))
    return made


def named(noun: str, line: Any) -> str:
    """A row as a list to choose from names it."""
    if noun == "enquiries":
        return f"№ {line.number}"
    if noun == "organisations":
        return line.name
    return line.organisation if noun == "observations" else getattr(line, "title", "")
