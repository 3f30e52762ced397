"""Taking a workbook in: read, understood, compared with what is stored — and written only when a person accepts."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from desktop.actions.members import KEEPS_IIN
from desktop.actions.settings import put
from desktop.domain.faults import Refusal
from desktop.domain.territories import short_okrug
from desktop.exchange import taking
from desktop.exchange.book import Book
from desktop.exchange.examination import Examination, Kind
from desktop.exchange.examine import examine as understand
from desktop.exchange.memory import LEAVE, head_name, head_value, matched, row_name, row_value
from desktop.exchange.plan import Line, Plan, plan
from desktop.exchange.register import KnownPrecinct, Named, Register
from desktop.exchange.resting import collector_rests
from desktop.exchange.sheets import Progress, read_book
from desktop.exchange.stored import stored
from desktop.exchange.templates import template
from desktop.storage.office import Office
from desktop.storage.reader import Reader
from desktop.storage.work import Done, Work, finished
from desktop.text import Language, Say, Sentence, text

TAKEN = text("Import", "“{file}”. {line}")
WHICH_SEMINAR = text("Import", "Say which seminar this sheet belongs to: {seminars}.")
NO_PRECINCTS = text("Import", "“{file}” does not say to which precincts the members belong. Add a column “Precinct №”.")
STALE = text("Import", "Data were changed after “{file}” was read. Read it again, then take it in.")
OTHER_DAY = text("Import", "Row {row}: the mark is of {day}, the seminar of {seminar}. Choose the seminar of that day.")
NO_SEMINAR = text("Import", "There is no seminar yet. Enter it first, then take its sheet in.")
SHEET_MARKS = frozenset({"present", "entry_score", "exit_score", "maximum"})


@dataclass(frozen=True, slots=True)
class Intake:
    """A workbook understood and what taking it in would do; nothing is written yet."""

    examination: Examination
    plan: Plan
    seminar: UUID | None = None
    sender: str = ""
    decisions: Mapping[int, Hashable | None] = field(default_factory=dict[int, Hashable | None])
    corrected: bool = False
    """Whether a person said how the head is to be matched; then it is remembered for the sender's next workbook."""
    position: int = 0
    """The newest step when it was compared; what was stored since may be in the workbook too."""


@collector_rests()
def examine(  # noqa: PLR0913 - all that a person may say of a workbook, named at the call
    office: Office,
    workbook: Path | Book,
    kind: Kind | None = None,
    *,
    sender: str = "",
    sheet: str | None = None,
    header_row: int | None = None,
    mapping: Mapping[str, str] | None = None,
    seminar: UUID | None = None,
    decisions: Mapping[int, Hashable | None] | None = None,
    progress: Progress | None = None,
) -> Intake:
    """Read a workbook, or a table that was pasted, against this commission; changes nothing.

    ``sender`` is who sent it: a head of theirs that was matched by hand before is matched so again. Raises the
    refusals of ``exchange.refusals``.
    """
    book = workbook if isinstance(workbook, Book) else read_book(workbook, progress)
    with office.reader() as reader:
        register = known(reader)
        met = matched(book, sender, reader.setting, kind, sheet) if header_row is None else None
        before: Mapping[str, str] = met[1].mapping if met else {}
        wished = mapping or {}
        seen = understand(
            book,
            register,
            met[1].kind if met else kind,
            office.today,
            sheet=met[0].title if met else sheet,
            header_row=met[1].header_row if met else header_row,
            mapping={**{at: name for at, name in before.items() if at not in wished}, **wished},
            remembered=met is not None,
            alone=sheet is not None,
            progress=progress,
        )
        where = seminar or only_seminar(reader, seen)
        compared = plan(
            seen,
            stored(reader, seen.kind, where),
            iin_allowed=reader.setting(KEEPS_IIN) == "yes",
            decisions=decisions,
            recall=reader.setting,
        )
        if where is not None:
            compared = of_sheet(compared, reader.rows("seminars", [where], "kk")[0].data.on)
        position = reader.position()
    corrected = bool(mapping) or header_row is not None
    return Intake(seen, compared, where, sender, decisions or {}, corrected, position)


def accept(office: Office, intake: Intake, progress: Progress | None = None) -> Done:
    """Write what the plan says, as one step: new and changed rows; same and rejected ones are left alone.

    What ``progress`` raises ends the work and leaves nothing behind.
    """
    seen, planned = intake.examination, intake.plan
    wanted = [line for line in planned.lines if line.state in ("new", "changed") or line.fills]
    if seen.kind in ("attendance", "tests") and intake.seminar is None:
        raise Refusal(seminar_question(office))
    if seen.kind == "members" and wanted and not any(line.record.fields.get("precinct_number") for line in wanted):
        raise Refusal(NO_PRECINCTS.fill(file=seen.file))
    with office.unit_of_work(TAKEN.fill(file=seen.file, line=planned.sentence()), "import") as work:
        if work.n != intake.position + 1:
            raise Refusal(STALE.fill(file=seen.file))
        made = taking.take(work, office.campaign_id, seen, wanted, intake.seminar, progress)
        remember(work, intake, dict(zip(map(id, wanted), made, strict=True)))
    return finished(work)


def remember(work: Work, intake: Intake, made: Mapping[int, Hashable | None]) -> None:
    """Keep, in the same step, how the head was matched by hand and what was decided about doubtful rows."""
    seen = intake.examination
    if intake.corrected and seen.header_rows:
        mapping = {column.letter: seen.mapping.get(column.letter, "") for column in seen.columns}
        put(work, head_name(intake.sender, seen.grid, seen.header_rows), head_value(seen.kind, mapping))
    for place, meant in intake.decisions.items():
        line = intake.plan.lines[place] if place < len(intake.plan.lines) else None
        if line is None or (line.state == "rejected" and meant != LEAVE):
            continue
        row = meant if meant is not None else made.get(id(line))
        if row is not None:
            put(work, row_name(seen.kind, line.record), row_value(row))


def blank(office: Office, kind: Kind, language: Language, say: Say) -> bytes:
    """An empty workbook for a kind of list, with this commission's okrugs and items to choose from, as .xlsx."""
    with office.reader() as reader:
        return template(kind, known(reader), language, say)


def known(reader: Reader) -> Register:
    """What the importer has to know of the commission: its okrugs, precincts, items, its district's telephone code."""
    office = reader.office("kk")
    places = reader.rows("precincts", list(reader.ids("precincts")), "kk")
    return Register(
        district=office.district,
        phone_area_code=reader.phone_code(office.territory_code),
        voting_day=office.voting_day,
        okrugs=tuple(Named(code, short_okrug(kk), short_okrug(ru)) for code, kk, ru, _ in reader.catalogue("okrugs")),
        precincts={
            row.data.number: KnownPrecinct(row.data.number, row.data.okrug, row.data.settlement, row.data.kind.value)
            for row in places
        },
        items=tuple(Named(code, kk, ru) for code, kk, ru, _ in reader.catalogue("items")),
        territories=tuple(Named(code, kk, ru) for code, kk, ru, _ in reader.catalogue("territories")),
    )


def of_sheet(planned: Plan, day: date) -> Plan:
    """A seminar's sheet says who came and what they scored: another post in it is no change, another day no mark."""
    return replace(planned, lines=tuple(mark_of(line, day) for line in planned.lines))


def mark_of(line: Line, day: date) -> Line:
    """One line of a sheet without what a sheet does not change; rejected when it is of another seminar's day."""
    read = line.record.fields.get("date")
    if line.state != "rejected" and read not in (None, day):
        told = OTHER_DAY.fill(row=line.record.row, day=f"{read:%d.%m.%Y}", seminar=f"{day:%d.%m.%Y}")
        return replace(line, state="rejected", reason=told)
    kept = tuple(change for change in line.changes if change.field in SHEET_MARKS)
    return replace(line, changes=kept, state="same" if line.state == "changed" and not kept else line.state)


def only_seminar(reader: Reader, seen: Examination) -> UUID | None:
    """The seminar that a sheet singles out: the only one, or the only one on the day that the sheet names."""
    if seen.kind not in ("attendance", "tests"):
        return None
    days = {record.fields.get("date") for record in seen.records} - {None}
    rows = reader.rows("seminars", list(reader.ids("seminars")), "kk")
    fitting = [row.id for row in rows if not days or row.data.on in days]
    return fitting[0] if len(fitting) == 1 else None


def seminar_question(office: Office) -> Sentence:
    """The sentence that asks for a seminar, with the list to choose from."""
    with office.reader() as reader:
        names = [name for _, name in reader.choices("seminars", "kk")]
    return WHICH_SEMINAR.fill(seminars="; ".join(names)) if names else NO_SEMINAR
