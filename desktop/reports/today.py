"""The chair's page of a day on one A4: what is late, what is due, who is on duty, what is red, what changed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from math import ceil

from desktop.domain.board import told, turns
from desktop.domain.calendar import day_left
from desktop.domain.calendar_lines import AgendaLine, CalendarLine, TaskLine
from desktop.domain.dates import short_date
from desktop.domain.gates import GATE, HELD_BACK, said_of
from desktop.domain.numbers import number_sign
from desktop.domain.readiness import State
from desktop.domain.runs import runs
from desktop.domain.users import called
from desktop.reports.calendar import said, span, title_day
from desktop.reports.document import Cells, Column, Document, Figure, Group, Heading
from desktop.reports.frame import frame
from desktop.reports.heads import ROW_NUMBER
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.reader import Reader
from desktop.text import Sentence, counted, text

SHEET = text("Report", "Page of the day")
TITLE = text("Report", "THE CHAIR'S PAGE OF THE DAY")
WHAT, WHO, WHEN = text("Report", "What"), text("Report", "Who"), text("Report", "When")
LATE = text("Report", "Overdue")
DESK = text("Report", "Owed and awaited by the desk")
GATHERED = text("Report", "gathered {gathered}")
AWAITED = text("Report", "no answer: {subject}")
OWED = text("Report", "to be answered: {subject}")
DUE = text("Report", "To be done on this day")
INCIDENTS = text("Report", "Incidents not solved")
UNREADY = text("Report", "Not ready, and why")
DUTY = text("Report", "On duty")
SINCE = text("Report", "Since the day before")
TO_SIGN = text("Report", "To be signed")
RESOLVED = text("Report", "Resolution № {no}: {subject}")
ENTERED = text("Report", "Precinct № {no}: {before} replaced by {comes}")
SEATED = text("Report", "Precinct № {no}: {comes} on the vacant seat")
COMING = text("Report", "What comes next")
MORE = counted("Report", "and %n more", "", 0)
NOTHING = text("Report", "Nothing is late and nothing is due.")
READY, OF_THEM_TOLD = text("Report", "ready precincts"), text("Report", "of them told by phone")
NOT_READY, TRAINED = text("Report", "not ready"), text("Report", "members trained")
VACANCIES, SHORT = text("Report", "vacancies"), text("Report", "items short")
LINES, IN_TWO, LETTERS = 33, 29, 56
"""Lines of the table that one A4 holds below a head in one language or two, letters of its widest column."""
NEXT = 4
PAPERS = "Papers"
"""The context of steps that only tell what was printed: they change nothing on the page."""
LATE_ENQUIRIES = counted("Today", "%n enquiries are overdue", "", 0)
DUE_ENQUIRIES = counted("Today", "%n enquiries are due today", "", 0)
PUBLICATIONS = counted("Today", "%n publications await an answer", "", 0)
TURNED = 6
"""Changes of readiness that the line of the day tells; the paper of two days holds all."""
CAPS = {DESK: 6, LATE: 8, DUE: 9, TO_SIGN: 4, INCIDENTS: 5, UNREADY: 9, DUTY: 5, SINCE: 6, COMING: 4}
"""Lines of each part at most."""


@dataclass(slots=True)
class Page:
    """The lines of the page while it is filled."""

    voice: Voice
    left: int
    rows: list[Cells | Group] = field(default_factory=list[Cells | Group])
    at: int = 0

    def put(self, part: Sentence, lines: Sequence[tuple[str, str, str]]) -> None:
        """A part with as many of its lines as have room; the others are counted."""
        if not lines or self.left < 2:
            return
        self.rows.append(Group(self.voice.line(part)))
        self.left -= 1
        room = min(self.left - 1, CAPS[part])
        for n, (what, who, when) in enumerate(lines):
            tall = max(ceil(len(what) / LETTERS), ceil(len(who) / 24), 1)
            if tall > room or (tall == room and n + 1 < len(lines)):
                self.rows.append((None, self.voice.word(MORE.of(len(lines) - n)), None, None))
                self.left -= 1
                return
            self.at += 1
            self.rows.append((self.at, what, who, when))
            room -= tall
            self.left -= tall


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The page of the day chosen: today's, yesterday's as it was known, or tomorrow's."""
    paper = frame(reader, choice, language)
    voice, day = paper.voice, choice.day
    agenda = reader.agenda(day, voice.first)
    page = Page(voice, LINES if len(voice.languages) == 1 else IN_TWO)
    page.put(DESK, [*desk_lines(reader, day, voice), *unanswered(reader, day, voice)])
    page.put(LATE, [*map_dates(voice, agenda.late), *map_tasks(agenda.tasks_late)])
    page.put(DUE, [*map_dates(voice, agenda.due), *map_tasks(agenda.tasks_due), *seminars(reader, day, voice)])
    page.put(TO_SIGN, list(to_sign(reader, day, voice)))
    if not page.rows:
        page.rows.append((None, voice.word(NOTHING), None, None))
    page.put(INCIDENTS, list(incidents(agenda)))
    names = {each.code: each.short for each in reader.indicators(voice.first)}
    page.put(SINCE, [*replaced(reader, day, voice), *turned(reader, day, voice, names), *since(reader, day, voice)])
    page.put(UNREADY, list(unready(reader, voice, names)))
    page.put(DUTY, [(shift.who, shift.phone, shift.hours) for shift in agenda.duty])
    page.put(COMING, list(map_dates(voice, agenda.coming[:NEXT])))
    titles, days = voice.each(lambda _: TITLE), title_day(voice, day)
    left = day_left(day, paper.offices[0].voting_day)
    line = reader.today(day)
    return (
        Document(
            name="today",
            sheet=voice.word(SHEET),
            headings=tuple(
                Heading(title, (office.commission, f"{left} · {said_day}"))
                for title, office, said_day in zip(titles, paper.offices, days, strict=True)
            ),
            columns=(
                Column("n", voice.head(ROW_NUMBER), "number"),
                Column("what", voice.head(WHAT), width=86),
                Column("who", voice.head(WHO), width=40),
                Column("when", voice.head(WHEN), align="center", width=26),
            ),
            rows=page.rows,
            moment=paper.moment,
            made=paper.made(),
            control_words=paper.control(),
            figures=(
                Figure(voice.head(READY), line.ready),
                Figure(voice.head(OF_THEM_TOLD), line.ready_told),
                Figure(voice.head(NOT_READY), line.not_ready),
                Figure(voice.head(TRAINED), line.trained),
                Figure(voice.head(VACANCIES), line.vacancies),
                Figure(voice.head(SHORT), line.short),
            ),
        ),
    )


def map_dates(voice: Voice, lines: Sequence[CalendarLine]) -> Iterator[tuple[str, str, str]]:
    """Dates of the calendar."""
    for line in lines:
        yield line.title, said(voice, line.who), " ".join(part for part in (span(line), line.hours) if part)


def map_tasks(lines: Sequence[TaskLine]) -> Iterator[tuple[str, str, str]]:
    """Tasks with the place they are about."""
    for line in lines:
        what = f"{line.title} ({line.place})" if line.place else line.title
        hour = f" {line.hour:%H:%M}" if line.hour else ""
        yield what, line.executor, f"{short_date(line.due)}{hour}" if line.due else ""


def desk_lines(reader: Reader, day: date, voice: Voice) -> Iterator[tuple[str, str, str]]:
    """Demands not sent by their hour, letters that nobody has answered."""
    desk = reader.desk_day(day, voice.first)
    for _, line in desk.demands:
        gathered = f" ({voice.word(GATHERED.fill(gathered=line.gathered))})" if line.gathered else ""
        yield f"{line.title}{gathered}", line.sender, line.when
    for lines, words in ((desk.awaited, AWAITED), (desk.owed, OWED)):
        for line in lines:
            yield voice.word(words.fill(subject=line.subject)), line.other, short_date(line.due) if line.due else ""


def unanswered(reader: Reader, day: date, voice: Voice) -> Iterator[tuple[str, str, str]]:
    """How many enquiries and publications wait for an answer."""
    waiting = reader.unanswered(day)
    for count, words in (
        (waiting.late, LATE_ENQUIRIES),
        (waiting.due, DUE_ENQUIRIES),
        (waiting.publications, PUBLICATIONS),
    ):
        if count:
            yield voice.word(words.of(count)), "", short_date(day)


def seminars(reader: Reader, day: date, voice: Voice) -> Iterator[tuple[str, str, str]]:
    """The seminars of the day."""
    for row in reader.stream("seminars", None, voice.first):
        if row.data.on == day:
            what = ", ".join(part for part in (row.data.title, row.data.place) if part)
            yield what, row.data.trainers, f"{row.data.starts:%H:%M}" if row.data.starts else short_date(day)


def incidents(agenda: AgendaLine) -> Iterator[tuple[str, str, str]]:
    """What nobody has solved."""
    for line in agenda.incidents:
        place = number_sign(line.precinct_number) if line.precinct_number else line.place
        yield ": ".join(part for part in (place, line.what) if part), line.solver, line.began


def unready(reader: Reader, voice: Voice, names: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """The precincts that are not ready, with their open gates and the chair to call."""
    held = reader.gates.standings()
    for row in reader.readiness(voice.first):
        place, standing = row.data.precinct, held.get(row.id)
        if place.works and standing is not None and standing.state is State.NOT_READY:
            reasons = [
                GATE.fill(gate=names.get(gate.rule.code, gate.rule.code), why=said_of(gate)) for gate in standing.opened
            ]
            reasons += [HELD_BACK] if standing.held_back else []
            what = f"{number_sign(place.number)} {place.okrug}: {', '.join(voice.word(each) for each in reasons)}"
            yield what, place.chair, place.chair_phone


def turned(reader: Reader, day: date, voice: Voice, names: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """How the readiness differs from the day before, in one line; nothing where it does not."""
    changed = turns(reader.gates.standings(day - timedelta(days=1)), reader.gates.standings())
    if changed:
        numbers = dict(reader.choices("precincts", voice.first))
        words = [voice.word(each) if isinstance(each, Sentence) else each for each in told(changed, numbers, names)]
        yield ", ".join(words[:TURNED]), "", short_date(day)


def to_sign(reader: Reader, day: date, voice: Voice) -> Iterator[tuple[str, str, str]]:
    """Resolutions of the day; the chair signs them."""
    for row in reader.stream("resolutions", None, voice.first):
        line = row.data
        if line.on == day:
            subject = line.subject_ru if voice.first == "ru" and line.subject_ru else line.subject
            about = ", ".join(number_sign(each) for each in line.precincts)
            yield voice.word(RESOLVED.fill(no=line.number, subject=subject)), about, short_date(line.on)


def replaced(reader: Reader, day: date, voice: Voice) -> Iterator[tuple[str, str, str]]:
    """Who came in whose place since the day before."""
    for row in reader.stream("replacements", None, voice.first):
        line = row.data
        if line.entered_on is not None and day - timedelta(days=1) <= line.entered_on <= day:
            said = ENTERED.fill(before=line.leaves) if line.leaves else SEATED
            yield voice.word(said.fill(no=line.precinct_number, comes=line.comes)), "", short_date(line.entered_on)


def since(reader: Reader, day: date, voice: Voice) -> Iterator[tuple[str, str, str]]:
    """What was done since the day before, like steps together."""
    steps = [step for step in reader.steps() if day - timedelta(days=1) <= step.day <= day]
    done = [step for step in steps if step.undoes is None and not step.undone and step.label.context != PAPERS]
    for run in runs(done):
        words = voice.word(run.label)
        who = said(voice, called(run.who))
        yield f"{words} ×{run.count}" if run.count > 1 else words, who, f"{run.day:%d.%m}"
