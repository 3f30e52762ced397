"""Meetings on paper: agenda, minutes, resolution with its annex, extract; Kazakh and Russian each on pages of its own.

Forms: language.md 5.3 (office practice; no official template is known, every word can be changed in the .docx).
"""

from collections.abc import Sequence
from itertools import groupby

from desktop.domain.dates import long_date
from desktop.domain.faults import Refusal
from desktop.domain.kazakh import sort_key
from desktop.domain.meeting_lines import DecisionLine, ItemLine, MeetingLine, ResolutionLine
from desktop.domain.meetings import Effect
from desktop.domain.people import POSTS, Post
from desktop.reports.document import NBSP, Cells, Column, Heading, Signature
from desktop.reports.frame import Frame, frame
from desktop.reports.prose import Block, Paragraph, Prose, Table
from desktop.reports.voice import Choice, ReportLanguage
from desktop.storage.questions import Row
from desktop.storage.reader import Reader
from desktop.text import Sentence, text

AGENDA_SHEET, MINUTES_SHEET = text("Report", "Agenda"), text("Report", "Minutes")
RESOLUTION_SHEET, EXTRACT_SHEET = text("Report", "Resolution"), text("Report", "Extract")
AGENDA_TITLE, MINUTES_TITLE = text("Report", "AGENDA"), text("Report", "MINUTES")
RESOLUTION_TITLE, EXTRACT_TITLE = text("Report", "RESOLUTION"), text("Report", "EXTRACT FROM THE RESOLUTION")
OF_MEETING = text("Report", "of the meeting № {no}")
NO_MEETING = text("Report", "There is no meeting “{value}”.")
NO_MEETINGS = text("Report", "No meeting has been entered yet.")
NO_RESOLUTION = text("Report", "There is no resolution “{value}”.")
NO_RESOLUTIONS = text("Report", "No resolution has been entered yet.")
NO_ITEMS = text("Report", "The agenda of the meeting is empty.")
PRESIDED = text("Report", "Presided by: {chair}. Secretary: {secretary}.")
PRESENT = text("Report", "Present: {present} of {seats} members. There is a quorum (at least {needed}).")
NO_QUORUM = text("Report", "Present: {present} of {seats} members. There is no quorum (at least {needed}).")
NAMES = text("Report", "Members present: {names}.")
INVITED = text("Report", "Invited: {names}.")
ON_AGENDA, HEARD = text("Report", "AGENDA:"), text("Report", "HEARD:")
DECIDED = text("Report", "DECIDED:")
VOTES = text("Report", "Result of the vote: for – {yes}, against – {no}, abstained – {rest}.")
SPEAKER = text("Report", "Speaker: {name}.")
RESOLVES = text("Report", "The commission RESOLVES:")
MADE_OF = text("Report", "Resolution № {no}.")
OPENING_FACT = text("Report", "The hours of voting of precinct № {no}: from {opens} to {closes}.")
SEATS_FACT = text("Report", "The number of members of the precinct commission № {no}: {seats}.")
IDLE_FACT = text("Report", "Precinct № {no} does not work in this campaign.")
WORKS_FACT = text("Report", "Precinct № {no} works in this campaign.")
ANNEX = text("Report", "Annex to resolution № {no} of {date}")
SCHEDULE = text("Report", "SCHEDULE OF TRAINING OF PRECINCT COMMISSIONS")
DAY, HOUR = text("Report", "Date"), text("Report", "Hours")
PLACE, TOPIC, PEOPLE = text("Report", "Venue"), text("Report", "Topic"), text("Report", "People")
TRUE_COPY = text("Report", "Copy true to the original:")
STAMP = text("Report", "Place of the seal")


def agenda(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Prose, ...]:
    """What the meeting will hear, numbered; ``only`` is its id or number, else the newest one."""
    found = meeting(reader, choice.only)
    items = reader.agenda_items(found.id)
    if not items:
        raise Refusal(NO_ITEMS)
    return tuple(
        of_meeting(paper, "agenda", AGENDA_SHEET, AGENDA_TITLE, found.data, listed(paper, items))
        for paper in frames(reader, choice, language)
    )


def minutes(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Prose, ...]:
    """Who came, what was heard, decided and voted; ``only`` is the meeting's id or number, else the newest one."""
    found = meeting(reader, choice.only, held=True)
    items = reader.agenda_items(found.id)
    if not items:
        raise Refusal(NO_ITEMS)
    return tuple(
        of_meeting(
            paper, "minutes", MINUTES_SHEET, MINUTES_TITLE, found.data, said(reader, paper, found, items), signed=True
        )
        for paper in frames(reader, choice, language)
    )


def resolution(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Prose, ...]:
    """Every resolution asked for (``only``: id or number; else the newest), with the schedule as its annex."""
    return tuple(
        made
        for row in resolutions(reader, choice.only)
        for paper in frames(reader, choice, language)
        for made in (
            resolved(reader, paper, row, "resolution", RESOLUTION_SHEET, RESOLUTION_TITLE),
            *annex(reader, paper, row.data),
        )
    )


def extract(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Prose, ...]:
    """An extract of a resolution for each precinct it speaks of; without any, one for its executor."""
    return tuple(
        resolved(reader, paper, row, "extract", EXTRACT_SHEET, EXTRACT_TITLE, facts, copy=True)
        for row in resolutions(reader, choice.only)
        for facts in by_precinct(reader.decisions(row.id))
        for paper in frames(reader, choice, language)
    )


def frames(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Frame, ...]:
    """The office for each language asked for: papers made of sentences speak one language a page."""
    both: tuple[ReportLanguage, ...] = ("kk", "ru")
    return tuple(frame(reader, choice, each) for each in (both if language == "kk+ru" else (language,)))


def meeting(reader: Reader, wanted: str, *, held: bool = False) -> Row[MeetingLine]:
    """The meeting that is wanted by id or number; else the newest, or the newest to which somebody came (``held``)."""
    rows: list[Row[MeetingLine]] = reader.rows("meetings", list(reader.ids("meetings")), "kk")
    if not rows:
        raise Refusal(NO_MEETINGS)
    if not wanted:
        return next((row for row in reversed(rows) if row.data.present or not held), rows[-1])
    named = wanted.replace("№", "").strip()
    for row in rows:
        if named in (row.id.hex, str(row.id), str(row.data.number)):
            return row
    raise Refusal(NO_MEETING.fill(value=wanted))


def resolutions(reader: Reader, wanted: str) -> list[Row[ResolutionLine]]:
    """The resolutions that are wanted: one by id or number, all of a meeting by its id; else the newest one."""
    rows: list[Row[ResolutionLine]] = reader.rows("resolutions", list(reader.ids("resolutions")), "kk")
    if not rows:
        raise Refusal(NO_RESOLUTIONS)
    if not wanted:
        return rows[-1:]
    named = wanted.replace("№", "").strip()
    found = [row for row in rows if named in (row.id.hex, str(row.id), row.data.number)]
    found = found or [row for row in rows if row.data.meeting_id and named == row.data.meeting_id.hex]
    if not found:
        raise Refusal(NO_RESOLUTION.fill(value=wanted))
    return found


def chosen(kk: str, ru: str, language: str) -> str:
    """Words in the paper's language; Kazakh where nobody wrote the other."""
    return ru if language == "ru" and ru else kk


def listed(paper: Frame, items: Sequence[Row[ItemLine]]) -> list[Block]:
    """The numbered agenda."""
    blocks: list[Block] = []
    for at, row in enumerate(items, 1):
        line = row.data
        subject = chosen(line.subject, line.subject_ru, paper.voice.first).rstrip(".")
        speaker = f" {paper.voice.word(SPEAKER.fill(name=line.speaker))}" if line.speaker else ""
        blocks.append(Paragraph(f"{at}.{NBSP}{subject}.{speaker}", "item"))
    return blocks


def said(reader: Reader, paper: Frame, found: Row[MeetingLine], items: Sequence[Row[ItemLine]]) -> list[Block]:
    """What the minutes say of a meeting."""
    voice, line = paper.voice, found.data
    came = reader.attendees(found.id)
    rows = reader.rows("members", [each for each in reader.upper_members() if each in came], "kk")
    present = sorted(rows, key=lambda row: (list(Post).index(row.data.post), sort_key(row.data.full_name)))
    names = [row.data.full_name for row in present]
    counts = {"present": line.present, "seats": line.seats, "needed": line.needed}
    blocks: list[Block] = [
        Paragraph(voice.word(PRESIDED.fill(chair=line.chair, secretary=line.secretary))),
        Paragraph(voice.word((PRESENT if line.valid else NO_QUORUM).fill(**counts))),
    ]
    if names:
        blocks.append(Paragraph(voice.word(NAMES.fill(names=", ".join(names)))))
    if line.invited:
        blocks.append(Paragraph(voice.word(INVITED.fill(names=line.invited.rstrip(".")))))
    blocks += [Paragraph(voice.word(ON_AGENDA), "strong"), *listed(paper, items)]
    for at, row in enumerate(items, 1):
        blocks += of_item(paper, at, row.data)
    return blocks


def of_item(paper: Frame, at: int, item: ItemLine) -> list[Block]:
    """One subject: heard, decided, voted, the resolution made of it."""
    voice, language = paper.voice, paper.voice.first
    heard = chosen(item.heard, item.heard_ru, language) or chosen(item.subject, item.subject_ru, language)
    blocks: list[Block] = [
        Paragraph(f"{at}. {voice.word(HEARD)}", "strong"),
        Paragraph(f"{item.speaker} – {heard}" if item.speaker else heard),
    ]
    decided = chosen(item.decided, item.decided_ru, language)
    if decided:
        blocks += [Paragraph(voice.word(DECIDED), "strong"), *paragraphs(decided)]
    if item.votes_for is not None:
        votes = {"yes": item.votes_for, "no": item.votes_against or 0, "rest": item.abstained or 0}
        blocks.append(Paragraph(voice.word(VOTES.fill(**votes))))
    if item.resolution:
        blocks.append(Paragraph(voice.word(MADE_OF.fill(no=item.resolution))))
    return blocks


def paragraphs(words: str) -> list[Block]:
    """Words as they were typed, a line a paragraph."""
    return [Paragraph(line.strip()) for line in words.split("\n") if line.strip()]


def of_meeting(
    paper: Frame,
    name: str,
    sheet: Sentence,
    title: Sentence,
    line: MeetingLine,
    blocks: Sequence[Block],
    *,
    signed: bool = False,
) -> Prose:
    """A paper of a meeting, with the place and the day above."""
    voice, office = paper.voice, paper.offices[0]
    hour = f", {line.at:%H:%M}" if line.at else ""
    signatures = (
        Signature(voice.word(POSTS[Post.CHAIR]), line.chair),
        Signature(voice.word(POSTS[Post.SECRETARY]), line.secretary),
    )
    return Prose(
        name=name,
        sheet=voice.word(sheet),
        headings=(Heading(voice.word(title), (voice.word(OF_MEETING.fill(no=line.number)), office.commission)),),
        blocks=tuple(blocks),
        moment=paper.moment,
        made=paper.made(),
        control_words=paper.control(),
        language=voice.first,
        numbers=((line.place or office.centre, f"{long_date(line.on, voice.first)}{hour}"),),
        signatures=signatures if signed else signatures[:1],
    )


def resolved(
    reader: Reader,
    paper: Frame,
    row: Row[ResolutionLine],
    name: str,
    sheet: Sentence,
    title: Sentence,
    facts: Sequence[DecisionLine] | None = None,
    *,
    copy: bool = False,
) -> Prose:
    """A resolution: what it is about, what it resolves, the facts it makes, its annex; ``copy`` for an extract."""
    voice, office, line = paper.voice, paper.offices[0], row.data
    language = voice.first
    subject = chosen(line.subject, line.subject_ru, language)
    made = [each.data for each in reader.decisions(row.id)] if facts is None else facts
    blocks: list[Block] = [Paragraph(subject, "strong"), Paragraph(voice.word(RESOLVES), "strong")]
    blocks += paragraphs(chosen(line.words, line.words_ru, language))
    blocks += [Paragraph(voice.word(fact(each, reader)), "item") for each in made]
    if copy:
        blocks.append(Paragraph(voice.word(TRUE_COPY)))
    secretary = Signature(voice.word(POSTS[Post.SECRETARY]), paper.secretary)
    chair = Signature(voice.word(POSTS[Post.CHAIR]), paper.chair)
    return Prose(
        name=name,
        sheet=f"{voice.word(sheet)} {line.number}",
        headings=(Heading(voice.word(title)),),
        blocks=tuple(blocks),
        moment=paper.moment,
        made=paper.made(),
        control_words=paper.control(),
        language=language,
        letterhead=((office.commission, office.centre),),
        numbers=((f"№{NBSP}{line.number}", long_date(line.on, language)),),
        notes=(voice.word(STAMP),),
        signatures=(secretary,) if copy else (chair, secretary),
    )


def fact(line: DecisionLine, reader: Reader) -> Sentence:
    """A fact as the resolution words it."""
    number = line.precinct_number
    match line.effect:
        case Effect.OPENING:
            row = reader.row("precincts", line.participation_id, "kk")
            opens = line.opens or (row.data.opens if row else None)
            closes = line.closes or (row.data.closes if row else None)
            hours = {"opens": f"{opens:%H:%M}" if opens else "", "closes": f"{closes:%H:%M}" if closes else ""}
            return OPENING_FACT.fill(no=number, **hours)
        case Effect.SEATS:
            return SEATS_FACT.fill(no=number, seats=line.seats)
        case Effect.IDLE:
            return IDLE_FACT.fill(no=number)
        case Effect.WORKS:
            return WORKS_FACT.fill(no=number)


def by_precinct(rows: Sequence[Row[DecisionLine]]) -> list[list[DecisionLine]]:
    """The facts of each precinct; one empty list where the resolution makes none."""
    lines = sorted((row.data for row in rows), key=lambda line: (len(line.precinct_number), line.precinct_number))
    return [list(found) for _, found in groupby(lines, key=lambda line: line.precinct_number)] or [[]]


def annex(reader: Reader, paper: Frame, line: ResolutionLine) -> list[Prose]:
    """The schedule of training as it stands, on a page of its own: day, hours, place, topic, how many people."""
    voice = paper.voice
    if not line.schedule:
        return []
    seminars = [row.data for row in reader.stream("seminars", None, voice.first)]
    rows: list[Cells] = []
    for at, each in enumerate(sorted(seminars, key=lambda held: (held.on, held.starts is None, held.starts)), 1):
        hours = " – ".join(f"{hour:%H:%M}" for hour in (each.starts, each.ends) if hour)
        rows.append((at, each.on, hours, each.place, each.title, each.listed))
    if not rows:
        return []
    columns = (
        Column("n", "№", "number"),
        Column("day", voice.word(DAY), "day"),
        Column("hours", voice.word(HOUR), align="center"),
        Column("place", voice.word(PLACE)),
        Column("topic", voice.word(TOPIC)),
        Column("people", voice.word(PEOPLE), "whole", total=True),
    )
    said = voice.word(ANNEX.fill(no=line.number, date=long_date(line.on, voice.first, "of")))
    return [
        Prose(
            name="resolution",
            sheet=f"{voice.word(RESOLUTION_SHEET)} {line.number}",
            headings=(Heading(voice.word(SCHEDULE)),),
            blocks=(Table(columns, tuple(rows)),),
            moment=paper.moment,
            made=paper.made(),
            control_words=paper.control(),
            language=voice.first,
            addressee=(said,),
            signatures=(Signature(voice.word(POSTS[Post.SECRETARY]), paper.secretary),),
        )
    ]
