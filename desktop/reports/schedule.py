"""The schedule of seminars as an annex to a resolution, the plan of training, and the norms before and now."""

from typing import TYPE_CHECKING

from desktop.domain.dates import blank_date, long_date
from desktop.domain.lines import SeminarLine
from desktop.domain.training import FORMATS, STAGE_LEVELS
from desktop.domain.training_lines import LawPointLine, StageLine, TrainingPlanLine
from desktop.reports.attendance import FORMAT, VENUE
from desktop.reports.document import Cells, Column, Document, Heading
from desktop.reports.frame import HAND, Frame, frame, refuse_empty
from desktop.reports.heads import ROW_NUMBER
from desktop.reports.usual import usual
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.reader import Reader
from desktop.text import text

if TYPE_CHECKING:
    from desktop.storage.questions import Row

SHEET = text("Report", "Schedule of seminars")
TITLE = text("Report", "SCHEDULE OF TRAINING SEMINARS")
ANNEX = text("Report", "Annex to the resolution of {commission_of}")
ANNEX_PLAIN = text("Report", "Annex to the resolution of the commission")
NUMBER = text("Report", "№ {hand}")
WHEN = text("Report", "Date, hours")
GROUP = text("Report", "Group")
WHO = text("Report", "For whom")
PEOPLE = text("Report", "People")
LEADERS = text("Report", "Host, trainers")
PLAN_SHEET = text("Report", "Plan of training")
PLAN_TITLE = text("Report", "PLAN OF TRAINING OF MEMBERS OF COMMISSIONS")
PLAN_ACT = text("Report", "№ {no} of {date}")
STAGE = text("Report", "Stage")
LEVEL = text("Report", "Level")
TEACHERS = text("Report", "Who teaches")
LEARNERS = text("Report", "Who learns")
DAYS = text("Report", "Days")
FOR_POSTS = text("Report", "Posts, okrugs")
SEMINARS = text("Report", "Seminars")
CHANGES_SHEET = text("Report", "Norms before and now")
CHANGES_TITLE = text("Report", "WHAT CHANGED IN THE LAW: BEFORE AND NOW")
TOPIC = text("Report", "Topic")
ACT = text("Report", "Act, article")
BEFORE = text("Report", "Before")
NOW = text("Report", "Now")
ARTICLE = text("Report", "art. {no}")
LOOK = text("Report", "Before use look over each norm with the text of the act in force.")


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """Every seminar of the campaign by day and hour, landscape; who is taught upward is not our schedule."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    rows: list[Row[SeminarLine]] = reader.rows("seminars", list(reader.ids("seminars")), voice.first)
    lines = [row.data for row in rows if not row.data.upward]
    refuse_empty(lines)
    lines.sort(key=lambda line: (line.on, line.starts is None, line.starts))
    cells = [cells_of(voice, at, line) for at, line in enumerate(lines, 1)]
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("when", voice.head(WHEN), align="center", width=32),
        Column("group", voice.head(GROUP), "number"),
        Column("place", voice.head(VENUE), width=52),
        Column("who", voice.head(WHO), width=60),
        Column("people", voice.head(PEOPLE), "whole", total=True),
        Column("format", voice.head(FORMAT)),
        Column("leaders", voice.head(LEADERS), width=46),
    )
    more = {"landscape": True, "approvals": annex(paper), "headings": plain(paper)}
    return (usual(paper, "schedule", voice.word(SHEET), TITLE, columns, cells, **more),)


def plain(paper: Frame) -> tuple[Heading, ...]:
    """The title with the commission; the day is that of the resolution."""
    titles = paper.voice.each(lambda _: TITLE)
    return tuple(Heading(title, (office.commission,)) for title, office in zip(titles, paper.offices, strict=True))


def annex(paper: Frame) -> tuple[tuple[str, ...], ...]:
    """«… қаулысына қосымша»: the number and the day of the resolution are written by hand."""
    made: list[tuple[str, ...]] = []
    for office, language in zip(paper.offices, paper.voice.languages, strict=True):
        of = office.commission_of
        said = paper.voice.say(ANNEX.fill(commission_of=of) if of else ANNEX_PLAIN, language)
        number = paper.voice.say(NUMBER.fill(hand=HAND), language)
        made.append((said, blank_date(language), number))
    return tuple(made)


def cells_of(voice: Voice, at: int, line: SeminarLine) -> Cells:
    """One seminar."""
    hours = "–".join(f"{each:%H:%M}" for each in (line.starts, line.ends) if each)
    when = "\n".join(part for part in (f"{line.on:%d.%m.%Y}", hours) if part)
    leaders = "; ".join(part for part in (line.host, line.trainers) if part)
    people = line.listed or None
    return at, when, line.number, line.place, line.target, people, voice.word(FORMATS[line.format]), leaders


def plan(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The stages of each plan asked for: level, format, who teaches whom, from when to when; landscape."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    plans: list[Row[TrainingPlanLine]] = reader.rows("plans", list(reader.ids("plans")), voice.first)
    wanted = [row for row in plans if choice.only in ("", str(row.id), row.id.hex, row.data.number)]
    refuse_empty(wanted)
    stages: list[Row[StageLine]] = reader.rows("stages", list(reader.ids("stages")), voice.first)
    made: list[Document] = []
    for row in wanted:
        own = [each.data for each in stages if each.data.plan_id == row.id]
        if own:
            made.append(plan_document(paper, row.data, own))
    refuse_empty(made)
    return tuple(made)


def plan_document(paper: Frame, line: TrainingPlanLine, stages: list[StageLine]) -> Document:
    """One plan."""
    voice = paper.voice
    cells: list[Cells] = [
        (
            at,
            each.name,
            voice.word(STAGE_LEVELS[each.level]),
            voice.word(FORMATS[each.format]),
            each.teachers,
            each.learners,
            " – ".join(f"{day:%d.%m.%Y}" for day in (each.first, each.last) if day),
            "; ".join(part for part in (each.posts, each.okrugs) if part),
            each.seminars or None,
        )
        for at, each in enumerate(stages, 1)
    ]
    act = voice.each(lambda language: PLAN_ACT.fill(no=line.number, date=long_date(line.on, language)))
    titles = voice.each(lambda _: PLAN_TITLE)
    headings = tuple(
        Heading(title, tuple(part for part in (line.issuer, said, line.title) if part))
        for title, said in zip(titles, act, strict=True)
    )
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("stage", voice.head(STAGE), width=34),
        Column("level", voice.head(LEVEL)),
        Column("format", voice.head(FORMAT)),
        Column("teachers", voice.head(TEACHERS), width=40),
        Column("learners", voice.head(LEARNERS), width=40),
        Column("days", voice.head(DAYS), width=26),
        Column("for", voice.head(FOR_POSTS), width=30),
        Column("seminars", voice.head(SEMINARS), "whole"),
    )
    return usual(
        paper, "training-plan", voice.word(PLAN_SHEET), PLAN_TITLE, columns, cells, landscape=True, headings=headings
    )


def changes(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The norms behind the topics as a hand-out, what changed beside what stands now; landscape."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    rows: list[Row[LawPointLine]] = reader.rows("lawpoints", list(reader.ids("lawpoints")), voice.first)
    lines = [row.data for row in rows if row.data.until is None or row.data.until >= choice.day]
    refuse_empty(lines)
    lines.sort(key=lambda line: not line.before)
    cells: list[Cells] = [
        (at, line.topic, source_of(voice, line), line.before or "–", line.now) for at, line in enumerate(lines, 1)
    ]
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("topic", voice.head(TOPIC), width=34),
        Column("act", voice.head(ACT), width=44),
        Column("before", voice.head(BEFORE), width=64),
        Column("now", voice.head(NOW), width=80),
    )
    more = {"landscape": True, "notes": voice.each(lambda _: LOOK)}
    return (usual(paper, "law-changes", voice.word(CHANGES_SHEET), CHANGES_TITLE, columns, cells, **more),)


def source_of(voice: Voice, line: LawPointLine) -> str:
    """The act and its article."""
    article = voice.word(ARTICLE.fill(no=line.article)) if line.article else ""
    return ", ".join(part for part in (line.act, article) if part)
