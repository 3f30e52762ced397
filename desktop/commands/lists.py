"""Commands about what the file holds: show, import, report."""

import argparse
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.commands.opening import moment, opened
from desktop.commands.speech import plain, reply, tell, tell_json, warn
from desktop.domain.faults import Refusal
from desktop.domain.lines import EquipmentLine
from desktop.exchange import intake, stored
from desktop.exchange.rejects import rejected_workbook
from desktop.storage.office import Office
from desktop.storage.questions import Question, Row
from desktop.storage.reader import Reader
from desktop.text import Language, text
from desktop.words import say

NOUNS = ("precincts", "members", "buildings", "equipment", "seminars", "attendance")
REJECTED = text("Import", "Rejected rows are in {file}. Mend them and import again.")
NOTHING_YET = text("Import", "Nothing was written: this was a dry run.")
NO_SUCH_SEMINAR = text("Import", "There is no seminar “{value}”. Choose one: {seminars}.")
WRITTEN = text("Command", "Written: {file}")


def show(said: argparse.Namespace) -> int:
    """The rows of a noun."""
    with opened(said.file, said.user, writing=False) as office, office.reader() as reader:
        rows = [flat(said.noun, row) for row in found(reader, said.noun, said.search or "", said.lang)]
    if said.json:
        tell_json({"noun": said.noun, "rows": rows}, said.lang)
        return 0
    for row in rows:
        print(
            "  ".join(
                str(value)
                for name, value in plain(row, said.lang).items()
                if name != "id" and value not in (None, "", [])
            )
        )
    return 0


def found(reader: Reader, noun: str, search: str, language: Language) -> list[Row[Any]]:
    """The rows asked for; the sheets of all seminars one after another."""
    if noun == "attendance":
        return [row for seminar in reader.ids("seminars") for row in reader.attendance(seminar, language)]
    return list(reader.stream(noun, Question(search=search), language))


def flat(noun: str, row: Row[Any]) -> dict[str, Any]:
    """A row under the names that workbooks and scripts use."""
    line = row.data
    if noun == "precincts":
        extra = {name: getattr(line, name) for name in ("works", "seats", "people", "state", "open_issues", "short")}
        return {"id": row.id, **stored.precinct_fields(line), **extra}
    if noun == "members":
        return {"id": row.id, **stored.member_fields(line), "okrug": line.okrug}
    if isinstance(line, EquipmentLine):
        names = {"precinct_number": line.precinct_number, "item": line.item, "quantity_required": line.required}
        have = {"quantity_actual": line.actual, "condition": line.condition, "inventory_number": line.inventory_number}
        return {"id": row.id, **names, **have, "short": line.short}
    hidden = {"okrug_id", "seminar_id", "appointment_id"}
    values = {name: getattr(line, name) for name in line.__slots__ if name not in hidden}
    if noun == "buildings":
        values["marks"] = {code: mark.value for code, mark in line.marks.items()}
    return {"id": row.id, **values}


def take_in(said: argparse.Namespace) -> int:
    """Take a workbook in, or say what taking it in would do."""
    with opened(said.file, said.user, writing=not said.dry_run) as office:
        seminar = seminar_named(office, said.seminar) if said.seminar else None
        seen = intake.examine(office, said.workbook, said.kind, sender=said.sender, seminar=seminar)
        rejected = seen.plan.rejected_rows
        if said.rejects and rejected:
            from desktop.reports.filing import save_file

            save_file(said.rejects, rejected_workbook(seen.examination, rejected, said.lang, say))
        if not said.dry_run:
            intake.accept(office, seen)
    if said.json:
        tell_json(answer(seen, dry=said.dry_run), said.lang)
    else:
        tell(seen.plan.sentence(), said.lang)
        for problem in (*seen.examination.file_problems, *seen.examination.problems):
            if problem.severity != "info":
                warn(problem.why, said.lang)
        if said.dry_run:
            tell(NOTHING_YET, said.lang)
        if said.rejects and rejected:
            tell(REJECTED.fill(file=said.rejects.name), said.lang)
    return 3 if rejected and not said.dry_run else 0


def answer(seen: intake.Intake, *, dry: bool) -> dict[str, Any]:
    """What --json says of an import."""
    read, planned = seen.examination, seen.plan
    problems = [
        {
            "row": each.row,
            "field": each.field,
            "value": each.value,
            "code": each.code,
            "severity": each.severity,
            "why": each.why,
        }
        for each in read.problems
    ]
    said: dict[str, Any] = {
        "kind": read.kind,
        "sheet": read.sheet,
        "header_row": read.header_row,
        "mapping": read.mapping,
        "read": planned.read,
        **{state: planned.count(state) for state in ("new", "changed", "same", "rejected")},
        "problems": problems,
        "file_problems": [{"code": each.code, "why": each.why} for each in read.file_problems],
        "doubtful": planned.pile("doubtful"),
        "missing": [{"id": line.key, **line.record.fields} for line in planned.absent],
    }
    if dry:
        said["records"] = [record.plain() for record in read.records]
    return said


def seminar_named(office: Office, wanted: str) -> UUID:
    """The seminar by its id or its day."""
    with office.reader() as reader:
        rows = reader.rows("seminars", list(reader.ids("seminars")), "kk")
        names = [name for _, name in reader.choices("seminars", "kk")]
    fitting = [
        row.id
        for row in rows
        if wanted in (str(row.id), row.id.hex, row.data.on.isoformat(), f"{row.data.on:%d.%m.%Y}")
    ]
    if len(fitting) != 1:
        raise Refusal(NO_SUCH_SEMINAR.fill(value=wanted, seminars="; ".join(names)))
    return fitting[0]


def report(said: argparse.Namespace) -> int:
    """Write a report as .xlsx or .pdf, or list what there is."""
    from desktop.commands.files import day
    from desktop.reports import gallery

    if said.list:
        if said.json:
            tell_json({"reports": [{"name": each.name, "formats": each.formats} for each in gallery.REPORTS]}, "kk")
            return 0
        for each in gallery.REPORTS:
            print(f"{each.name} {','.join(each.formats)}")
        return 0
    from desktop.reports.filing import save_file

    if said.issue or said.since or said.layout:
        from desktop.commands.papers import report as more

        return more(said)
    as_of = day(said.as_of) if said.as_of else None
    since = day(said.since) if said.since else None
    with opened(said.file, said.user, writing=False) as office, office.reader(as_of=as_of) as reader:
        wanted = as_of or office.today
        chosen: dict[str, Any] = {"only": said.only, "since": since, "moment": moment()}
        content = gallery.made(reader, said.name, said.out, said.lang, wanted, say=say, **chosen)
    save_file(Path(said.out), content)
    reply(said, {"file": str(said.out)}, WRITTEN.fill(file=said.out))
    return 0
