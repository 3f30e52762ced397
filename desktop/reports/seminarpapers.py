"""The papers of one seminar made of sentences: its programme and its minutes."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from desktop.domain.dates import long_date
from desktop.domain.lines import AttendanceLine, SeminarLine
from desktop.domain.training import AUDIENCES, BLOCK_FORMS, CAME, FEEDBACK, FORMATS
from desktop.domain.training_lines import AskedLine, BlockLine, FeedbackLine, HandoutLine, SkillLine
from desktop.reports.attendance import FORMAT, TOPIC, TRAINER, VENUE, WHEN, chosen
from desktop.reports.document import Cells, Column, Heading, Signature
from desktop.reports.frame import Frame, frame, refuse_empty
from desktop.reports.heads import ROW_NUMBER
from desktop.reports.prose import Block, Paragraph, Prose, Table
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.questions import Question, Row
from desktop.storage.reader import Reader
from desktop.text import Sentence, counted, text

PROGRAMME_SHEET = text("Report", "Programme of the seminar")
PROGRAMME_TITLE = text("Report", "PROGRAMME OF THE TRAINING SEMINAR")
MINUTES_SHEET = text("Report", "Minutes of the seminar")
MINUTES_TITLE = text("Report", "MINUTES OF THE TRAINING SEMINAR")
TIME = text("Report", "Time")
WHAT = text("Report", "Topic")
FORM = text("Report", "Form")
SPEAKER = text("Report", "Speaker")
MATERIAL = text("Report", "Material")
NUMBER = text("Report", "№ {no}")
ORGANISER = text("Report", "Organiser")
HOST = text("Report", "Host")
OBSERVERS = text("Report", "Observers")
PRESENT = text("Report", "Took part: {people} (the list is annexed).")
AMONG = text("Report", "Among them: {guests}.")
ONLINE = text("Report", "Online: {rooms}, {people} before them.")
PHONED = text("Report", "Told by phone: {told}; signed on the sheet: {signed}.")
AGENDA = text("Report", "AGENDA")
HEARD = text("Report", "HEARD")
HEARD_WHO = text("Report", "{n}. {speaker}: {topic}.")
HEARD_WHAT = text("Report", "{n}. {topic}.")
QUESTIONS = text("Report", "QUESTIONS AND ANSWERS")
BLOCK = text("Report", "Block")
QUESTION = text("Report", "Question")
ANSWER = text("Report", "Answer")
ANSWERED = text("Report", "Answered by")
SPOKE = text("Report", "SPOKE")
DECIDED = text("Report", "DECIDED")
HANDED = text("Report", "HANDED OUT")
COPIES = text("Report", "Copies")
GIVEN = text("Report", "Given to")
PRACTICE = text("Report", "PRACTICAL PART")
SKILL = text("Report", "Skill")
TRIED = text("Report", "Groups tried")
COULD = text("Report", "Groups could")
FEEDBACK_HEAD = text("Report", "FEEDBACK OF THE PARTICIPANTS")
SHEETS = text("Report", "{sheets} without names; the answers go from 1 to 5.")
AVERAGE = text("Report", "Average")
ENTRY_MEAN = text("Report", "Entry test: {score} on average of {max}.")
EXIT_MEAN = text("Report", "Exit test: {score} on average of {max}.")
SECRETARY = text("Report", "Secretary of the seminar")
CHAIR = text("Report", "Chair of the seminar")
COUNT_PEOPLE = counted("Report", "%n people", "", 0)
COUNT_ROOMS = counted("Report", "%n connections", "", 0)
COUNT_SHEETS = counted("Report", "%n sheets", "", 0)


def parts(reader: Reader, noun: str, seminar: UUID, voice: Voice) -> list[Any]:
    """The parts of a seminar of one kind."""
    rows = reader.rows(noun, list(reader.ids(noun, Question(within=seminar))), voice.first)
    return [row.data for row in rows]


def facts(voice: Voice, line: SeminarLine) -> tuple[Block, ...]:
    """The head of both papers: topic, day and hours, venue, format, who holds it."""
    hours = "–".join(f"{each:%H:%M}" for each in (line.starts, line.ends) if each)
    day = ", ".join(part for part in (long_date(line.on, voice.first), hours) if part)
    told: tuple[tuple[Sentence, str], ...] = (
        (TOPIC, line.title),
        (WHEN, day),
        (VENUE, line.place),
        (FORMAT, voice.word(FORMATS[line.format])),
        (ORGANISER, line.organiser),
        (HOST, line.host),
        (TRAINER, line.trainers),
        (OBSERVERS, line.observers),
    )
    return tuple(Paragraph(f"{voice.line(label)}: {value}", "item") for label, value in told if value)


def headings(paper: Frame, title: Sentence) -> tuple[Heading, ...]:
    """The title with the commission below it, in each language."""
    titles = paper.voice.each(lambda _: title)
    return tuple(Heading(said, (office.commission,)) for said, office in zip(titles, paper.offices, strict=True))


def prose(paper: Frame, name: str, sheet: Sentence, title: Sentence, blocks: Sequence[Block], **more: Any) -> Prose:
    """A paper of sentences with the office's usual head and foot."""
    return Prose(
        name=name,
        sheet=paper.voice.word(sheet),
        headings=more.pop("headings", None) or headings(paper, title),
        blocks=tuple(blocks),
        moment=paper.moment,
        made=paper.made(),
        control_words=paper.control(),
        language=paper.voice.first,
        **more,
    )


def programme_table(voice: Voice, blocks: Sequence[BlockLine]) -> Table:
    """Time, topic, form, speaker, material. Form: facts.md 6.3."""
    rows: list[Cells] = [
        (
            f"{each.starts:%H:%M}" if each.starts else "",
            "\n".join(dict.fromkeys(part for part in (each.title, each.topic) if part)),
            voice.word(BLOCK_FORMS[each.form]),
            each.speaker,
            each.material,
        )
        for each in blocks
    ]
    columns = (
        Column("time", voice.head(TIME), align="center"),
        Column("what", voice.head(WHAT), width=60),
        Column("form", voice.head(FORM)),
        Column("speaker", voice.head(SPEAKER), width=34),
        Column("material", voice.head(MATERIAL), width=26),
    )
    return Table(columns, tuple(rows))


def programme(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Prose, ...]:
    """The programme of each seminar asked for that has one; ``Refusal`` where none has."""
    paper = frame(reader, choice, language)
    made: list[Prose] = []
    for row in chosen(reader, choice, paper.voice):
        blocks: list[BlockLine] = parts(reader, "blocks", row.id, paper.voice)
        if blocks:
            body = (*facts(paper.voice, row.data), programme_table(paper.voice, blocks))
            signed = (Signature(paper.voice.head(CHAIR), row.data.host),)
            more = {"signatures": signed, "approvals": paper.approvals()}
            made.append(prose(paper, "programme", PROGRAMME_SHEET, PROGRAMME_TITLE, body, **more))
    refuse_empty(made)
    return tuple(made)


def minutes(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Prose, ...]:
    """The minutes of each seminar asked for that was held. Form: facts.md 6.4."""
    paper = frame(reader, choice, language)
    wanted = [row for row in chosen(reader, choice, paper.voice) if choice.only or row.data.took_part]
    refuse_empty(wanted)
    return tuple(minutes_of(reader, paper, row) for row in wanted)


def minutes_of(reader: Reader, paper: Frame, row: Row[SeminarLine]) -> Prose:
    """The minutes of one seminar."""
    voice, line = paper.voice, row.data
    blocks: list[BlockLine] = parts(reader, "blocks", row.id, voice)
    sheet: list[AttendanceLine] = [each.data for each in reader.attendance(row.id, voice.first)]
    body: list[Block] = [*facts(voice, line), *attended(voice, line, sheet)]
    if blocks:
        body += [head(voice, AGENDA), programme_table(voice, blocks), head(voice, HEARD)]
        body += [Paragraph(heard(voice, at, each), "item") for at, each in enumerate(blocks, 1)]
    body += questions(voice, parts(reader, "asked", row.id, voice))
    body += long_words(voice, SPOKE, line.spoke)
    body += practice(voice, parts(reader, "skills", row.id, voice))
    body += tests(voice, line)
    body += feedback(voice, parts(reader, "feedback", row.id, voice))
    body += handed(voice, parts(reader, "handouts", row.id, voice))
    body += long_words(voice, DECIDED, line.decided)
    day = long_date(line.minutes_on or line.on, voice.first)
    number = voice.word(NUMBER.fill(no=line.minutes_number or "____"))
    return prose(
        paper,
        "seminar-minutes",
        MINUTES_SHEET,
        MINUTES_TITLE,
        body,
        numbers=((number, day),),
        signatures=(Signature(voice.head(CHAIR), line.host), Signature(voice.head(SECRETARY), line.secretary)),
    )


def head(voice: Voice, words: Sentence) -> Paragraph:
    """A heading within the minutes."""
    return Paragraph(voice.line(words), "heading")


def attended(voice: Voice, line: SeminarLine, sheet: Sequence[AttendanceLine]) -> list[Block]:
    """How many took part, guests by what they are, connections; told and signed apart."""
    made = [PRESENT.fill(people=COUNT_PEOPLE.of(line.took_part))]
    guests: dict[str, int] = {}
    for each in sheet:
        if each.guest and each.presence in CAME:
            kind = voice.word(AUDIENCES[each.audience])
            guests[kind] = guests.get(kind, 0) + 1
    if guests:
        made.append(AMONG.fill(guests=", ".join(f"{kind} – {count}" for kind, count in guests.items())))
    if line.rooms:
        made.append(ONLINE.fill(rooms=COUNT_ROOMS.of(line.rooms), people=COUNT_PEOPLE.of(line.online)))
    if line.told_present is not None and line.signed_present is not None:
        made.append(PHONED.fill(told=line.told_present, signed=line.signed_present))
    return [Paragraph(words) for each in made for words in voice.each(lambda _, each=each: each)]


def heard(voice: Voice, at: int, each: BlockLine) -> str:
    """Who spoke on what."""
    said = HEARD_WHO if each.speaker else HEARD_WHAT
    return voice.word(said.fill(n=at, speaker=each.speaker, topic=each.title))


def long_words(voice: Voice, title: Sentence, words: str) -> list[Block]:
    """A heading and what somebody wrote below it, line by line."""
    if not words.strip():
        return []
    return [head(voice, title), *(Paragraph(each, "item") for each in words.splitlines() if each.strip())]


def questions(voice: Voice, asked: Sequence[AskedLine]) -> list[Block]:
    """Questions and answers by block."""
    if not asked:
        return []
    rows: list[Cells] = [
        (at, each.block, each.question, each.answer, each.answered_by) for at, each in enumerate(asked, 1)
    ]
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("block", voice.head(BLOCK), width=26),
        Column("question", voice.head(QUESTION), width=46),
        Column("answer", voice.head(ANSWER), width=56),
        Column("by", voice.head(ANSWERED), width=24),
    )
    return [head(voice, QUESTIONS), Table(columns, tuple(rows))]


def practice(voice: Voice, skills: Sequence[SkillLine]) -> list[Block]:
    """The skill sheet of the practical part."""
    if not skills:
        return []
    columns = (
        Column("skill", voice.head(SKILL), width=80),
        Column("tried", voice.head(TRIED), "whole"),
        Column("could", voice.head(COULD), "whole"),
    )
    return [head(voice, PRACTICE), Table(columns, tuple((each.name, each.tried, each.could) for each in skills))]


def tests(voice: Voice, line: SeminarLine) -> list[Block]:
    """What the tests showed on average; nothing where nobody was tested."""
    held = ((ENTRY_MEAN, line.entry_average), (EXIT_MEAN, line.exit_average))
    told = [words.fill(score=decimal(mean), max=line.maximum) for words, mean in held if mean is not None]
    return [Paragraph(words) for each in told for words in voice.each(lambda _, each=each: each)]


def decimal(value: float | None) -> str:
    """A number with one decimal as Kazakh and Russian papers write it."""
    return "–" if value is None else f"{value:.1f}".replace(".", ",")


def feedback(voice: Voice, sheets: Sequence[FeedbackLine]) -> list[Block]:
    """The five questions with their averages, and what was written in words."""
    if not sheets:
        return []
    rows: list[Cells] = []
    for at, words in enumerate(FEEDBACK):
        given = [answer for each in sheets if (answer := each.answers[at]) is not None]
        mean = decimal(float(Decimal(sum(given)) / len(given)) if given else None)
        rows.append((at + 1, voice.head(words), mean))
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("question", voice.head(QUESTION), width=90),
        Column("mean", voice.head(AVERAGE), align="center"),
    )
    said = SHEETS.fill(sheets=COUNT_SHEETS.of(len(sheets)))
    words = [Paragraph(f"– {each.words}", "item") for each in sheets if each.words]
    intro = [Paragraph(each) for each in voice.each(lambda _: said)]
    return [head(voice, FEEDBACK_HEAD), *intro, Table(columns, tuple(rows)), *words]


def handed(voice: Voice, handouts: Sequence[HandoutLine]) -> list[Block]:
    """What was handed out, how many, to whom."""
    if not handouts:
        return []
    columns = (
        Column("what", voice.head(MATERIAL), width=70),
        Column("copies", voice.head(COPIES), "whole"),
        Column("to", voice.head(GIVEN), width=50),
    )
    rows = tuple((each.name, each.quantity, each.given_to) for each in handouts)
    return [head(voice, HANDED), Table(columns, rows)]
