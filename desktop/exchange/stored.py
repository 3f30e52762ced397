"""What is stored already, under the names that workbooks use: what a workbook is compared with."""

from collections.abc import Callable, Hashable, Mapping
from typing import Any
from uuid import UUID

from desktop.domain.equipment import WORST
from desktop.domain.identity import coded_id
from desktop.domain.lines import PartLine, SeminarLine
from desktop.exchange.examination import Kind
from desktop.storage.questions import Question
from desktop.storage.reader import Reader


def stored(reader: Reader, kind: Kind, seminar: UUID | None) -> dict[Hashable, Mapping[str, Any]]:
    """The rows that a workbook of a kind is compared with, under the names that workbooks use."""
    if kind in ("attendance", "tests"):
        held = reader.rows("seminars", [seminar] if seminar else [], "kk")
        of_seminar = held[0].data if held else None
        return {row.id: sheet_fields(row.data, of_seminar) for row in people_of(reader, seminar)}
    if kind == "equipment":
        return things(reader)
    shape: Callable[[Any], dict[str, Any]] = precinct_fields if kind == "precincts" else member_fields
    found: dict[Hashable, Mapping[str, Any]] = {}
    russian = {row.id: row.data for row in reader.stream(kind, Question(), "ru")} if kind == "precincts" else {}
    for row in reader.stream(kind, Question(), "kk"):
        found[row.id] = shape(row.data)
        if row.id in russian:
            other = russian[row.id]
            in_russian = {"okrug_ru": other.okrug, "settlement_ru": other.settlement, "premises_ru": other.premises}
            own = {name: "" if value == found[row.id].get(name[:-3]) else value for name, value in in_russian.items()}
            found[row.id] = {**found[row.id], **own}
    return found


def precinct_fields(line: Any) -> dict[str, Any]:
    """A precinct as workbooks know it."""
    number = int(line.number) if line.number.isdigit() else line.number
    phones = [each.strip() for each in line.phone.split(",") if each.strip()]
    names = ("okrug", "settlement", "address", "premises", "voters", "boundaries")
    return {**{name: getattr(line, name) for name in names}, "number": number, "kind": line.kind.value, "phone": phones}


def member_fields(line: Any) -> dict[str, Any]:
    """A member as workbooks know one."""
    names = ("surname", "given_name", "patronymic", "iin", "birth_date", "nominated_by", "workplace", "education")
    number = int(line.precinct_number) if line.precinct_number.isdigit() else line.precinct_number or None
    values = {name: getattr(line, name) for name in names}
    return {**values, "precinct_number": number, "post": line.post.value, "phone": list(line.phone)}


def things(reader: Reader) -> dict[Hashable, Mapping[str, Any]]:
    """What each precinct needs and has of each kind.

    Where it has several parts each stands for itself under its inventory number, and all of them together once more:
    a row without an inventory number means them all.
    """
    russian = {code: ru for code, _, ru, _ in reader.catalogue("items")}
    pairs: dict[tuple[str, str], list[PartLine]] = {}
    for line in reader.parts():
        pairs.setdefault((line.precinct_number, line.item_code), []).append(line)
    found: dict[Hashable, Mapping[str, Any]] = {}
    for (label, code), parts in pairs.items():
        held = [{**part_fields(line), "item_ru": russian.get(code, "")} for line in parts]
        if len(parts) > 1:
            found.update((line.id, {**fields, "part": True}) for line, fields in zip(parts, held, strict=True))
            worst = max((line.condition for line in parts if line.condition), key=WORST.__getitem__, default=None)
            numbers = ", ".join(line.inventory_number for line in parts if line.inventory_number)
            whole = {"quantity_actual": sum(line.actual for line in parts), "condition": worst and worst.value}
            together = {"inventory_number": numbers, "parts": tuple(line.id for line in parts)}
            found[coded_id("pair", f"{label} {code}")] = {**held[0], **whole, **together}
        else:
            found[parts[0].id] = held[0]
    return found


def part_fields(line: PartLine) -> dict[str, Any]:
    """One part as workbooks know it."""
    number = int(line.precinct_number) if line.precinct_number.isdigit() else line.precinct_number
    return {
        "precinct_number": number,
        "item": line.item,
        "item_code": line.item_code,
        "quantity_required": line.required,
        "quantity_actual": line.actual,
        "condition": line.condition.value if line.condition else None,
        "inventory_number": line.inventory_number,
    }


def people_of(reader: Reader, seminar: UUID | None) -> list[Any]:
    """Everybody whom a seminar's sheet may name: those on its list, then members who are not yet."""
    listed = reader.attendance(seminar, "kk") if seminar else []
    there = {row.data.appointment_id for row in listed}
    return [*listed, *(row for row in reader.stream("members", Question(), "kk") if row.id not in there)]


def sheet_fields(line: Any, seminar: SeminarLine | None) -> dict[str, Any]:
    """A line of a sheet, or a member who is not on it yet, as workbooks know them."""
    number = int(line.precinct_number) if line.precinct_number.isdigit() else line.precinct_number or None
    held = {"full_name": line.full_name, "precinct_number": number, "post": line.post.value if line.post else None}
    if not hasattr(line, "presence"):
        return held
    scores = {"entry_score": line.entry_score, "exit_score": line.exit_score}
    marks = {"present": line.came, "date": seminar.on if seminar and line.came is not None else None}
    scored = seminar is not None and any(score is not None for score in scores.values())
    return {**held, **marks, **scores, "maximum": seminar.maximum if seminar and scored else None}
