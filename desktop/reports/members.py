"""The list of commission members, commission by commission, read as it is printed, however long it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from desktop.domain.kazakh import sort_key
from desktop.domain.lines import MemberLine
from desktop.domain.people import POSTS, Post
from desktop.domain.precincts import split_number
from desktop.reports.document import Cells, Column, Document, Figure, Group, Line
from desktop.reports.frame import Frame, frame, refuse_empty
from desktop.reports.heads import FULL_NAME, PHONE, POST, ROW_NUMBER
from desktop.reports.scope import chosen, idle_notes, itself
from desktop.reports.voice import Choice, ReportLanguage, Voice
from desktop.storage.questions import Question, Row
from desktop.storage.reader import Reader
from desktop.text import counted, text

SHEET = text("Report", "Members")
TITLE = text("Report", "LIST OF COMMISSION MEMBERS")
COMMISSION = text("Report", "Precinct № {no}, {okrug}: {members}")
COMMISSION_ALONE = text("Report", "Precinct № {no}: {members}")
OWN_COMMISSION = text("Report", "{commission}: {members}")
MEMBERS = counted("Report", "%n members", "", 0)
WORKPLACE = text("Report", "Place of work")
PROPOSED = text("Report", "Proposed by")
TRAINED = text("Report", "Trained on")
IN_ALL = text("Report", "members in all")
COMMISSIONS = text("Report", "precinct commissions")
FOR_OFFICE = text("Report", "For the work of the office: the list holds personal data.")
RANKS = {post: rank for rank, post in enumerate(Post)}


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The list, landscape: name, post, telephone, workplace, who proposed, when trained; ``Refusal`` without a row."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    precincts = chosen(reader, reader.stream("precincts", None, voice.first), choice.only, itself)
    working = {row.id for row in precincts if row.data.works}
    rows = MemberRows(reader, paper, frozenset(working), own=not choice.only)
    count = rows.count([row.id for row in precincts if not row.data.works])
    refuse_empty(count)
    return (
        Document(
            name="members",
            sheet=voice.word(SHEET),
            headings=paper.headings(TITLE),
            columns=columns_of(voice),
            rows=rows,
            moment=paper.moment,
            made=paper.made(),
            control_words=paper.control(),
            landscape=True,
            places=paper.places(),
            figures=(Figure(voice.head(COMMISSIONS), len(working)), Figure(voice.head(IN_ALL), count)),
            notes=(
                *voice.each(lambda _: FOR_OFFICE),
                *idle_notes(voice, [row.data for row in precincts if not row.data.works]),
            ),
            signatures=paper.signatures(),
        ),
    )


def columns_of(voice: Voice) -> tuple[Column, ...]:
    """The columns: what the office needs to reach and to place a member, and nothing more."""
    return (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("full_name", voice.head(FULL_NAME)),
        Column("post", voice.head(POST)),
        Column("phone", voice.head(PHONE)),
        Column("workplace", voice.head(WORKPLACE)),
        Column("nominated_by", voice.head(PROPOSED)),
        Column("trained_on", voice.head(TRAINED), "day"),
    )


@dataclass(frozen=True, slots=True)
class MemberRows:
    """The rows, read anew each time they are asked for: our own commission first, then the precincts by number."""

    reader: Reader
    paper: Frame
    working: frozenset[UUID]
    own: bool

    def count(self, idle: list[UUID]) -> int:
        """How many members the list has."""
        if not self.own:
            return sum(self._size(each) for each in self.working)
        return self.reader.totals("members").count - sum(self._size(each) for each in idle)

    def _size(self, participation: UUID) -> int:
        return self.reader.count("members", Question(filters=(("participation_id", participation.hex),)))

    def __iter__(self) -> Iterator[Cells | Group]:
        at = 0
        for title, lines in self._commissions():
            yield Group(title)
            for row in sorted(lines, key=lambda row: RANKS[row.data.post]):
                at += 1
                yield self._cells(at, row)

    def _commissions(self) -> Iterator[tuple[str, list[Row[MemberLine]]]]:
        say = self.paper.voice.word
        if self.own:
            found = self.reader.rows("members", self.reader.upper_members(), self.paper.voice.first)
            own = sorted(found, key=lambda row: sort_key(row.data.full_name))
            if own:
                said = OWN_COMMISSION.fill(commission=self.paper.offices[0].commission, members=MEMBERS.of(len(own)))
                yield say(said), own
        in_precincts = (
            row for row in self._lines(Question(order="precinct_number")) if row.data.participation_id in self.working
        )
        for _, same in groupby(in_precincts, key=lambda row: split_number(row.data.precinct_number)[0]):
            alike = sorted(same, key=lambda row: split_number(row.data.precinct_number)[1])
            for label, found in groupby(alike, key=lambda row: row.data.precinct_number):
                lines = list(found)
                okrug = lines[0].data.okrug
                title = COMMISSION if okrug else COMMISSION_ALONE
                yield say(title.fill(no=label, okrug=okrug, members=MEMBERS.of(len(lines)))), lines

    def _lines(self, question: Question) -> Iterator[Row[MemberLine]]:
        return self.reader.stream("members", question, self.paper.voice.first)

    def _cells(self, at: int, row: Row[MemberLine]) -> Cells:
        line = row.data
        post = self.paper.voice.word(POSTS[line.post])
        phones = ", ".join(line.phone)
        cells = (at, line.full_name, post, phones, line.workplace, line.nominated_by, line.trained_on)
        return Line.of("members", row.id, cells)
