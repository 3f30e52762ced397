"""Tasks, the duty roster, the log of incidents and works in buildings on paper."""

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from itertools import groupby

from desktop.domain.calendar_lines import DutyLine, IncidentLine, TaskLine, WorkLine
from desktop.domain.dates import weekday
from desktop.domain.faults import Refusal
from desktop.domain.incidents import INCIDENT_KINDS
from desktop.domain.numbers import number_sign
from desktop.domain.people import POSTS
from desktop.domain.tasks import ORIGINS
from desktop.domain.works import WORK_STATES, WorkState, state_of
from desktop.reports.document import Cells, Column, Document, Figure, Group, Heading, added
from desktop.reports.frame import TOTAL, Frame, frame, refuse_empty
from desktop.reports.heads import FULL_NAME, PHONE, POST, PRECINCT, ROW_NUMBER
from desktop.reports.scope import NO_SUCH, number
from desktop.reports.voice import Choice, ReportLanguage
from desktop.storage.reader import Reader
from desktop.text import text

TASKS_SHEET, DUTY_SHEET = text("Report", "Tasks"), text("Report", "Duty roster")
INCIDENTS_SHEET, WORKS_SHEET = text("Report", "Incidents"), text("Report", "Works")
TASKS_TITLE = text("Report", "TASKS AND WHO DOES THEM")
DUTY_TITLE = text("Report", "DUTY ROSTER")
INCIDENTS_TITLE = text("Report", "LOG OF INCIDENTS")
WORKS_TITLE = text("Report", "WORKS IN BUILDINGS OF PRECINCTS: PLAN AND FACT")
WHAT, ABOUT, EXECUTOR = text("Report", "What is done"), text("Report", "About"), text("Report", "Executor")
DUE, DONE, FROM = text("Report", "Due"), text("Report", "Done on"), text("Report", "Follows from")
OPEN, LATE, ALL = text("Report", "not done"), text("Report", "of them overdue"), text("Report", "tasks in all")
DAY, HOURS, SIGN = text("Report", "Date"), text("Report", "Hours"), text("Report", "Signature")
OF_PRECINCT = text("Report", "Precinct commission № {no}")
WHERE, SINCE, TOLD_BY = text("Report", "Where"), text("Report", "Since"), text("Report", "Who told it")
KIND, SOLVED, SOLUTION = text("Report", "Kind"), text("Report", "Solved"), text("Report", "How it was solved, by whom")
UNSOLVED = text("Report", "not solved")
PLANNED, SPENT = text("Report", "Planned, tenge"), text("Report", "Spent, tenge")
STATE, ACT = text("Report", "State"), text("Report", "Act, note")
IN_BUILDING = text("Report", "{premises}: precincts {numbers}")
WORKS_IN_ALL, WORKS_DONE = text("Report", "works in all"), text("Report", "works done")
ROW_HEIGHT = 8


def tasks(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """All tasks, landscape, in the order of their days."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    lines: list[TaskLine] = [row.data for row in reader.stream("tasks", None, voice.first)]
    refuse_empty(lines)
    cells: list[Cells] = [
        (at, line.title, line.place, line.executor, voice.word(ORIGINS[line.origin]), line.due, line.done_on)
        for at, line in enumerate(lines, 1)
    ]
    waiting = [line for line in lines if line.done_on is None]
    return (
        Document(
            name="tasks",
            sheet=voice.word(TASKS_SHEET),
            headings=paper.headings(TASKS_TITLE),
            columns=(
                Column("n", voice.head(ROW_NUMBER), "number"),
                Column("what", voice.head(WHAT), width=80),
                Column("about", voice.head(ABOUT)),
                Column("executor", voice.head(EXECUTOR)),
                Column("origin", voice.head(FROM)),
                Column("due", voice.head(DUE), "day"),
                Column("done", voice.head(DONE), "day"),
            ),
            rows=cells,
            moment=paper.moment,
            made=paper.made(),
            control_words=paper.control(),
            landscape=True,
            figures=(
                Figure(voice.head(ALL), len(lines)),
                Figure(voice.head(OPEN), len(waiting)),
                Figure(voice.head(LATE), sum(line.late(choice.day) for line in waiting)),
            ),
            signatures=paper.signatures(),
        ),
    )


def duty(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """A roster a commission, ours first, with room to sign; ``only`` names a precinct. Form: facts.md 6.10."""
    paper = frame(reader, choice, language)
    lines: list[DutyLine] = [row.data for row in reader.stream("duty", None, paper.voice.first)]
    refuse_empty(lines)
    sheets: defaultdict[str, list[DutyLine]] = defaultdict(list)
    for line in lines:
        sheets[line.precinct_number].append(line)
    wanted = choice.only.strip().removeprefix("№").strip()
    chosen = [each for each in sorted(sheets, key=order) if not wanted or each == wanted]
    if not chosen:
        raise Refusal(NO_SUCH.fill(value=choice.only))
    return tuple(roster(paper, each, sheets[each]) for each in chosen)


def order(label: str) -> tuple[int, str]:
    """Our own commission first, then the precincts by number."""
    digits = "".join(letter for letter in label if letter.isdigit())
    return int(digits or 0), label


def roster(paper: Frame, precinct: str, lines: Sequence[DutyLine]) -> Document:
    """The roster of one commission."""
    voice = paper.voice
    titles = voice.each(lambda _: DUTY_TITLE)
    of_precinct = voice.each(lambda _: OF_PRECINCT.fill(no=precinct))
    cells: list[Cells] = [
        (
            at,
            f"{line.day:%d.%m.%Y}, {weekday(line.day, voice.first, short=True)}",
            line.hours,
            line.who,
            voice.word(POSTS[line.post]) if line.post else "",
            line.phone,
            None,
        )
        for at, line in enumerate(lines, 1)
    ]
    return Document(
        name="duty",
        sheet=f"{voice.word(DUTY_SHEET)} {precinct}".strip(),
        headings=tuple(
            Heading(title, (office.commission, *((of,) if precinct else ())))
            for title, office, of in zip(titles, paper.offices, of_precinct, strict=True)
        ),
        columns=(
            Column("n", voice.head(ROW_NUMBER), "number"),
            Column("day", voice.head(DAY), align="center", width=27),
            Column("hours", voice.head(HOURS), align="center", width=22),
            Column("who", voice.head(FULL_NAME), width=50),
            Column("post", voice.head(POST)),
            Column("phone", voice.head(PHONE)),
            Column("signature", voice.head(SIGN), align="center", width=24),
        ),
        rows=cells,
        moment=paper.moment,
        made=paper.made(),
        control_words=paper.control(),
        approvals=() if precinct else paper.approvals(),
        signatures=paper.signatures(),
        row_height=ROW_HEIGHT,
    )


def incidents(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The log, landscape, in the order of time."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    lines: list[IncidentLine] = [row.data for row in reader.stream("incidents", None, voice.first)]
    refuse_empty(lines)
    cells: list[Cells] = []
    for at, line in enumerate(lines, 1):
        solved = line.ended or voice.word(UNSOLVED)
        how = ", ".join(part for part in (line.solution, line.solver) if part)
        kind = voice.word(INCIDENT_KINDS[line.kind])
        cells.append(
            (at, line.began, number(line.precinct_number), line.place, kind, line.what, line.told_by, solved, how)
        )
    return (
        Document(
            name="incidents",
            sheet=voice.word(INCIDENTS_SHEET),
            headings=paper.headings(INCIDENTS_TITLE),
            columns=(
                Column("n", voice.head(ROW_NUMBER), "number"),
                Column("since", voice.head(SINCE), align="center"),
                Column("precinct", voice.head(PRECINCT), "number"),
                Column("where", voice.head(WHERE)),
                Column("kind", voice.head(KIND)),
                Column("what", voice.head(WHAT), width=60),
                Column("told_by", voice.head(TOLD_BY)),
                Column("solved", voice.head(SOLVED), align="center"),
                Column("how", voice.head(SOLUTION)),
            ),
            rows=cells,
            moment=paper.moment,
            made=paper.made(),
            control_words=paper.control(),
            landscape=True,
            figures=(
                Figure(voice.head(INCIDENTS_SHEET), len(lines)),
                Figure(voice.head(UNSOLVED), sum(line.open for line in lines)),
            ),
            signatures=paper.signatures(),
        ),
    )


def works(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """Works by building with money as plan and fact, landscape; the sums of each building and of all."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    lines: list[WorkLine] = [row.data for row in reader.stream("works", None, voice.first)]
    refuse_empty(lines)
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("what", voice.head(WHAT), width=62),
        Column("executor", voice.head(EXECUTOR)),
        Column("due", voice.head(DUE), "day"),
        Column("money", voice.head(PLANNED), "whole", total=True),
        Column("spent", voice.head(SPENT), "whole", total=True),
        Column("done", voice.head(DONE), "day"),
        Column("state", voice.head(STATE)),
        Column("act", voice.head(ACT)),
    )
    body: list[Cells | Group] = []
    cells: list[Cells] = []
    ordered = sorted(lines, key=lambda line: (line.premises, str(line.building_id)))
    for _, found in groupby(ordered, key=lambda line: line.building_id):
        held = list(found)
        first = len(cells)
        for line in held:
            stands = state_of(line.due, line.begun_on, line.done_on, choice.day)
            note = "; ".join(part for part in (line.act, line.note) if part)
            money = (tenge(line.money), tenge(line.spent))
            state = voice.word(WORK_STATES[stands])
            cells.append((len(cells) + 1, line.what, line.executor, line.due, *money, line.done_on, state, note))
        numbers = ", ".join(number_sign(each) for each in held[0].precincts)
        title = (
            voice.word(IN_BUILDING.fill(premises=held[0].premises, numbers=numbers)) if numbers else held[0].premises
        )
        body += [Group(title, added(columns, cells[first:])), *cells[first:]]
    finished = sum(line.done_on is not None for line in lines)
    late = [line for line in lines if state_of(line.due, line.begun_on, line.done_on, choice.day) is WorkState.LATE]
    return (
        Document(
            name="works",
            sheet=voice.word(WORKS_SHEET),
            headings=paper.headings(WORKS_TITLE),
            columns=columns,
            rows=body,
            moment=paper.moment,
            made=paper.made(),
            control_words=paper.control(),
            landscape=True,
            approvals=paper.approvals(),
            places=paper.places(),
            figures=(
                Figure(voice.head(WORKS_IN_ALL), len(lines)),
                Figure(voice.head(WORKS_DONE), finished),
                Figure(voice.head(LATE), len(late)),
            ),
            total_words=voice.line(TOTAL),
            totals=added(columns, cells),
            signatures=paper.signatures(),
        ),
    )


def tenge(tiyn: int | None) -> int | Decimal | None:
    """Money as paper shows it: whole tenge, tiyn only where there are any."""
    if tiyn is None:
        return None
    return tiyn // 100 if tiyn % 100 == 0 else Decimal(tiyn) / 100
