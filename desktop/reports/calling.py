"""Papers that call people to a seminar: invitations by commission, letters of release by workplace."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.domain.commissions import Papers
from desktop.domain.dates import long_date
from desktop.domain.faults import Refusal
from desktop.domain.lines import AttendanceLine, MemberLine, SeminarLine
from desktop.domain.people import POSTS
from desktop.domain.training import Presence
from desktop.reports.attendance import NO_SUCH, TOPIC, VENUE, WHEN, named
from desktop.reports.document import Cells, Column, Heading
from desktop.reports.frame import HAND, Frame, frame, refuse_empty
from desktop.reports.heads import FULL_NAME, POST, PRECINCT, ROW_NUMBER
from desktop.reports.prose import Block, Paragraph, Prose, Table
from desktop.reports.scope import number
from desktop.reports.seminarpapers import prose
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.reader import Reader
from desktop.text import Sentence, text

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.storage.questions import Row

INVITATION_SHEET = text("Report", "Invitations")
INVITATION_TITLE = text("Report", "INVITATION")
RELEASE_SHEET = text("Report", "Letters of release")
RELEASE_TITLE = text("Report", "ON THE RELEASE OF EMPLOYEES FOR A TRAINING SEMINAR")
TO_COMMISSION = text("Report", "To the members of the commission of precinct № {no}")
TO_OWN = text("Report", "To the members of the territorial commission")
TO_HEAD = text("Report", "To the head: {workplace}")
INVITED = text("Report", "{commission} invites you to a training seminar for members of commissions.")
COME = text("Report", "Please come 15 minutes earlier to sign in.")
CALLED = text("Report", "The following members of your commission are on the list:")
ASKED = text(
    "Report",
    "{commission} asks you to release from work, for the hours named, your employees who are members of commissions "
    "and take part in a training seminar.",
)
THANKS = text("Report", "We thank you for your help in preparing the vote.")
HOURS = text("Report", "Date, hours of the seminar")
NUMBER = text("Report", "№ {hand}")
WITHOUT = text("Report", "Without a workplace in the register: {names}. Enter it in their cards.")


@dataclass(frozen=True, slots=True)
class Called:
    """A member on the list of a seminar."""

    seminar: SeminarLine
    line: AttendanceLine
    member: MemberLine


def in_language(choice: Choice, chosen: ReportLanguage, papers: Papers, reader: Reader) -> Frame:
    """The office as a receiver reads it: papers chosen in Kazakh go out in the receiver's own language.

    Whoever chooses another language gets that one for all.
    """
    own: Mapping[Papers, ReportLanguage] = {Papers.KK: "kk", Papers.RU: "ru", Papers.BOTH: "kk+ru"}
    return frame(reader, choice, own[papers] if chosen == "kk" else chosen)


def called(reader: Reader, choice: Choice, voice: Voice) -> list[Called]:
    """Who is on the lists asked for; without a choice on those of every seminar from the paper's day on."""
    rows: list[Row[SeminarLine]] = reader.rows("seminars", list(reader.ids("seminars")), voice.first)
    refuse_empty(rows)
    wanted = [row for row in rows if (named(row, choice.only) if choice.only else row.data.on >= choice.day)]
    if choice.only and not wanted:
        there = "; ".join(f"{row.data.on:%d.%m.%Y} {row.data.title}" for row in rows)
        raise Refusal(NO_SUCH.fill(value=choice.only, seminars=there))
    sheets = [(row.data, line.data) for row in wanted for line in reader.attendance(row.id, voice.first)]
    posts = list(dict.fromkeys(line.appointment_id for _, line in sheets if line.appointment_id is not None))
    members: dict[UUID, MemberLine] = {row.id: row.data for row in reader.rows("members", posts, voice.first)}
    return [
        Called(seminar, line, members[line.appointment_id])
        for seminar, line in sheets
        if line.appointment_id in members and line.presence is not Presence.EXCUSED
    ]


def invitations(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Prose, ...]:
    """One invitation a commission and seminar, with the names of its members, in the language of its precinct."""
    people = called(reader, choice, Voice(choice.say, language))
    refuse_empty(people)
    papers = {row.id: row.data.papers for row in reader.stream("precincts", None, "kk")}
    groups: dict[tuple[str, UUID | None, int], list[Called]] = {}
    for each in people:
        key = (each.member.precinct_number, each.member.participation_id, id(each.seminar))
        groups.setdefault(key, []).append(each)
    made: list[Prose] = []
    for (label, place, _), held in groups.items():
        receiver = papers.get(place, Papers.KK) if place else Papers.KK
        paper = in_language(choice, language, receiver, reader)
        made.append(invitation(paper, label, held))
    return tuple(made)


def invitation(paper: Frame, label: str, held: list[Called]) -> Prose:
    """The invitation of one commission."""
    voice, seminar = paper.voice, held[0].seminar
    to = TO_COMMISSION.fill(no=label) if label else TO_OWN
    body: list[Block] = [*said(paper, INVITED), *head(voice, seminar), *said(paper, CALLED)]
    rows: list[Cells] = [
        (at, each.member.full_name, voice.word(POSTS[each.member.post])) for at, each in enumerate(held, 1)
    ]
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("full_name", voice.head(FULL_NAME), width=90),
        Column("post", voice.head(POST), width=40),
    )
    body += [Table(columns, tuple(rows)), *said(paper, COME)]
    return prose(
        paper,
        "invitations",
        INVITATION_SHEET,
        INVITATION_TITLE,
        body,
        addressee=voice.each(lambda _: to),
        signatures=paper.signatures()[:1],
    )


def said(paper: Frame, words: Sentence) -> list[Block]:
    """A sentence in each language, where it names the commission with the name in that language."""
    pairs = zip(paper.offices, paper.voice.languages, strict=True)
    return [Paragraph(paper.voice.say(words.fill(commission=office.commission), each)) for office, each in pairs]


def head(voice: Voice, seminar: SeminarLine) -> list[Block]:
    """Topic, day and hours, venue."""
    hours = "–".join(f"{each:%H:%M}" for each in (seminar.starts, seminar.ends) if each)
    day = ", ".join(part for part in (long_date(seminar.on, voice.first), hours) if part)
    told: tuple[tuple[Sentence, str], ...] = ((TOPIC, seminar.title), (WHEN, day), (VENUE, seminar.place))
    return [Paragraph(f"{voice.line(label)}: {value}", "item") for label, value in told if value]


def workplace(member: MemberLine) -> str:
    """The employer without the post held there: «№ 1 мектеп, мұғалім» is № 1 мектеп."""
    return " ".join(member.workplace.split(",")[0].split())


def release(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Prose, ...]:
    """One letter a workplace with the names of its employees and the hours of their seminars; by name of workplace."""
    people = called(reader, choice, Voice(choice.say, language))
    groups: dict[str, list[Called]] = {}
    for each in people:
        if workplace(each.member):
            groups.setdefault(workplace(each.member).casefold(), []).append(each)
    refuse_empty(groups)
    without = [each.member.full_name for each in people if not workplace(each.member)]
    made = [letter(reader, choice, language, groups[name]) for name in sorted(groups)]
    if without:
        voice = Voice(choice.say, language)
        notes = voice.each(lambda _: WITHOUT.fill(names=", ".join(dict.fromkeys(without))))
        made[-1] = replace(made[-1], notes=(*made[-1].notes, *notes))
    return tuple(made)


def letter(reader: Reader, choice: Choice, language: ReportLanguage, held: list[Called]) -> Prose:
    """The letter to one workplace; in Russian where all its people read Russian papers."""
    paper = in_language(choice, language, common(each.member.papers for each in held), reader)
    voice = paper.voice
    to = TO_HEAD.fill(workplace=workplace(held[0].member))
    rows: list[Cells] = []
    for at, each in enumerate(held, 1):
        hours = "–".join(f"{hour:%H:%M}" for hour in (each.seminar.starts, each.seminar.ends) if hour)
        when = ", ".join(part for part in (f"{each.seminar.on:%d.%m.%Y}", hours) if part)
        precinct = number(each.member.precinct_number) if each.member.precinct_number else None
        rows.append((at, each.member.full_name, precinct, when, each.seminar.place))
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("full_name", voice.head(FULL_NAME), width=60),
        Column("precinct", voice.head(PRECINCT), "number"),
        Column("when", voice.head(HOURS), align="center"),
        Column("place", voice.head(VENUE), width=44),
    )
    body: list[Block] = [*said(paper, ASKED), Table(columns, tuple(rows)), *said(paper, THANKS)]
    day = long_date(choice.made, voice.first)
    return prose(
        paper,
        "release",
        RELEASE_SHEET,
        RELEASE_TITLE,
        body,
        headings=plain(voice),
        letterhead=tuple((office.commission, office.centre) for office in paper.offices),
        numbers=((voice.word(NUMBER.fill(hand=HAND)), day),),
        addressee=voice.each(lambda _: to),
        signatures=paper.signatures()[:1],
    )


def plain(voice: Voice) -> tuple[Heading, ...]:
    """The subject of the letter."""
    return tuple(Heading(words) for words in voice.each(lambda _: RELEASE_TITLE))


def common(papers: Iterable[Papers]) -> Papers:
    """The language that all readers of one paper share; both where they do not."""
    wanted = set(papers)
    return wanted.pop() if len(wanted) == 1 else Papers.BOTH
