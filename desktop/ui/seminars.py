"""The room of seminars: the list, the card of one, its sheet."""

import re
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QMenu

from desktop.catalog.courses import ASKED, BLOCKS, FEEDBACKS, HANDOUTS, ONLINEROOMS, SKILLS
from desktop.catalog.training import SEMINARS
from desktop.domain.bags import STATIONS, passed
from desktop.domain.facts.training import SeminarData
from desktop.domain.faults import Refusal
from desktop.domain.groups import clashes
from desktop.domain.lines import SeminarLine
from desktop.domain.training import FEEDBACK
from desktop.storage.questions import Question
from desktop.text import Sentence, text
from desktop.ui.attendance import AttendanceSide
from desktop.ui.bag import BagSide
from desktop.ui.beside import SharedScreen
from desktop.ui.cards import Card
from desktop.ui.certifying import CertifyingDialog
from desktop.ui.columns import Column, Keep, Tone, attribute, told
from desktop.ui.desk import Desk, Place
from desktop.ui.exams import ExamSide
from desktop.ui.examsays import SaysSide
from desktop.ui.listing import WHOLE
from desktop.ui.messages import Kind
from desktop.ui.parts import PartList, PartsSide, columns_of, part_list, seminar_ways
from desktop.ui.pieces import button, label
from desktop.ui.sides import FormSide, HistorySide
from desktop.words import shown

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.sides import Store

BY_RESOLUTION = text("Seminars", "The schedule is an annex to resolution {resolution}")
NEW = text("Seminars", "New seminar")
TOLD = text("Seminars", "came, by phone: {n}")
PARTS = (
    (None, ("title", "on", "starts", "ends", "hall_id", "place", "number", "format", "stage_id", "stage")),
    (text("Seminars", "Who holds it"), ("organiser", "host", "trainers", "observers", "audience", "target", "upward")),
    (text("Seminars", "Tests and counts"), ("maximum", "told_present", "note")),
)
MINUTES = ((None, ("minutes_number", "minutes_on", "secretary", "spoke", "decided")),)
SHEETS = text("Feedback", "Sheets: {n}. On average: {averages}")
FIVE = text("Feedback", "A sheet: five digits from 1 to 5, then Enter; 0 is no answer")
FAULTY = text("Feedback", "“{value}” is not five answers from 1 to 5. Type five digits: 54455; 0 is no answer.")
ANSWERS = 5
PEOPLE_LAST = re.compile(r"(.+?)[\s,;:–-]+(\d{1,4})")
PAPERS: tuple[tuple[str, Sentence], ...] = (
    ("programme", text("Reports", "Programme of a seminar")),
    ("attendance", text("Reports", "Seminar sign-in sheet")),
    ("invitations", text("Reports", "Invitations to seminars")),
    ("release", text("Reports", "Letters of release")),
    ("seminar-minutes", text("Reports", "Minutes of a seminar")),
)
ALIKE = text("Seminars", "As in the seminar before")
NONE_BEFORE = text("Seminars", "No other seminar of the campaign has a programme yet.")


def sheet_of(words: str) -> dict[str, int | None]:
    """Five digits of a feedback sheet as its answers; ``Refusal`` where they are not."""
    digits = re.sub(r"\s", "", words)
    if not re.fullmatch(rf"[0-5]{{{ANSWERS}}}", digits):
        raise Refusal(FAULTY.fill(value=words[:40]))
    names = ("first", "second", "third", "fourth", "fifth")
    return {name: int(digit) or None for name, digit in zip(names, digits, strict=True)}


def room_of(words: str) -> dict[str, str | int]:
    """A connection and its people as they are said in one breath: «Отырар АТК 7»."""
    found = PEOPLE_LAST.fullmatch(words)
    return {"place": found[1], "people": int(found[2])} if found else {"place": words, "people": 1}


def unmarked_tone(line: SeminarLine) -> Tone | None:
    """Amber while somebody on the list has no mark."""
    return Tone.ATTENTION if line.unmarked else None


COLUMNS: tuple[Column, ...] = (
    told(SEMINARS, "on", keep=Keep.LAST),
    told(SEMINARS, "title", elastic=True, least=240, keep=Keep.LAST),
    told(SEMINARS, "starts", keep=Keep.EASY),
    told(SEMINARS, "place", elastic=True, only="place"),
    told(SEMINARS, "format", keep=Keep.EASY, only="format"),
    told(SEMINARS, "listed"),
    told(SEMINARS, "present", keep=Keep.LAST),
    told(SEMINARS, "unmarked", tone=unmarked_tone),
    told(SEMINARS, "entry_average", keep=Keep.EASY),
    told(SEMINARS, "exit_average", keep=Keep.EASY),
)


class SeminarCard(Card):
    """One seminar in full."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        self.where = label(None, "muted")
        self.where.setWordWrap(True)
        self.under.addWidget(self.where, 1)
        self.wrong = label(None, "problem")
        self.wrong.setWordWrap(True)
        self.under.addWidget(self.wrong, 1)
        self.papers = button(text("Seminars", "Papers"), "print", self.offer_papers, flat=True)
        self.papers.setObjectName("papers")
        self.under.addWidget(self.papers)
        general = FormSide(desk, SEMINARS, PARTS, store, SeminarData)
        general.made.connect(self.made)
        self.put_sides(
            (
                (text("Precincts", "General"), general),
                (text("Seminars", "Participants"), AttendanceSide(desk)),
                (text("Tests", "Tests"), ExamSide(desk)),
                (text("Tests", "What the tests say"), SaysSide(desk)),
                (text("Seminars", "Programme"), programme(desk)),
                (text("Seminars", "Questions"), PartsSide((questions(desk),))),
                (text("Seminars", "Minutes"), FormSide(desk, SEMINARS, MINUTES, store, SeminarData)),
                (text("Seminars", "Bag"), BagSide(desk, store)),
                (text("Seminars", "Practice"), FeedbackSide(desk)),
                (text("Seminars", "Online"), PartsSide((connections(desk),))),
                (text("Precincts", "History"), HistorySide(desk, "seminars")),
            )
        )

    def show_head(self) -> None:
        reader = self.desk.reader()
        row = None if self.row_id is None else reader.row("seminars", self.row_id, self.desk.language)
        self.wrong.hide()
        if row is None:
            self.title.setText(shown(NEW))
            self.where.setText("")
            return
        line: SeminarLine = row.data
        self.title.setText(f"{line.on:%d.%m.%Y} · {line.title}")
        phoned = "" if line.told_present is None else shown(TOLD.fill(n=line.told_present))
        self.where.setText(" · ".join(part for part in (line.place, line.trainers, phoned, bag(line)) if part))
        off = reader.off_days(line.on, line.on)
        found = clashes(reader.meetings(line.on), reader.halls(), off)
        said = list(dict.fromkeys(shown(each.sentence) for each in found.get(row.id, ())))
        self.wrong.setText(" ".join(said))
        self.wrong.setVisible(bool(said))

    def offer_papers(self) -> None:
        """Every paper of this seminar."""
        menu = self.paper_menu()
        menu.popup(self.papers.mapToGlobal(self.papers.rect().bottomLeft()))

    def paper_menu(self) -> QMenu:
        """The papers by name, the certificates last."""
        menu = QMenu(self)
        for name, words in PAPERS:
            menu.addAction(shown(words), partial(self.print_paper, name))
        menu.addAction(shown(text("Reports", "Certificates")), self.certify)
        return menu

    def certify(self) -> None:
        """Give certificates to those who came."""
        if self.row_id is not None:
            CertifyingDialog(self.desk, self.row_id, self).open()

    def print_paper(self, name: str) -> None:
        """Go to a paper of this seminar."""
        if self.row_id is not None:
            self.desk.go(Place("reports", (("report", name), ("only", str(self.row_id)))))


def bag(line: SeminarLine) -> str:
    """How far the bag is, in one word."""
    gone = [words for station, words in STATIONS.items() if station in passed(line)]
    return shown(BAG.fill(station=gone[-1])) if gone else ""


BAG = text("Bag", "bag: {station}")


class ProgrammeSide(PartsSide):
    """The programme, and what was handed out; the groups of one week are taught alike."""

    def __init__(self, desk: Desk, lists: "tuple[PartList, PartList]") -> None:
        super().__init__(lists)
        self.desk = desk
        alike = button(ALIKE, "copy", self.take_over, flat=True)
        alike.setObjectName("alike")
        lists[0].head.addWidget(alike)

    def take_over(self) -> None:
        """Take the programme of the newest seminar before this one that has one."""
        reader, mine = self.desk.reader(), self.lists[0].row_id
        rows = reader.rows("seminars", list(reader.ids("seminars")), self.desk.language)
        other = next((row.id for row in reversed(rows) if row.id != mine and has_programme(self.desk, row.id)), None)
        if mine is None or other is None:
            self.desk.tell(NONE_BEFORE, kind=Kind.WARNING)
            return
        take = self.desk.actions.parts.take_programme

        def work(office: "Office") -> "Done":
            return take(office, mine, other)

        self.desk.run(work, initiator=self, done=lambda _: self.show_row(mine))


def has_programme(desk: Desk, seminar: "UUID") -> bool:
    """Whether a seminar has blocks."""
    return bool(len(desk.reader().ids("blocks", Question(within=seminar))))


def programme(desk: Desk) -> PartsSide:
    """The programme, and what was handed out."""
    blocks = columns_of(
        BLOCKS,
        "starts", "minutes", "title", "topic_id", "form", "speaker", "material",
        title={"elastic": True, "least": 200, "keep": Keep.LAST},
        topic_id={"show": attribute("topic"), "elastic": True, "least": 140},
        speaker={"elastic": True},
        material={"elastic": True, "keep": Keep.EASY},
        minutes={"keep": Keep.EASY},
    )  # fmt: skip
    handouts = columns_of(HANDOUTS, "name", "quantity", "given_to", name={"elastic": True}, given_to={"elastic": True})
    return ProgrammeSide(
        desk,
        (
            part_list(desk, BLOCKS, blocks, text("Seminars", "New block: what it is about, Enter"), "title"),
            part_list(desk, HANDOUTS, handouts, text("Seminars", "Handed out: name of the material, Enter"), "name"),
        ),
    )


def questions(desk: Desk) -> PartList:
    """Questions and answers by block."""
    columns = columns_of(
        ASKED,
        "block_id", "question", "answer", "answered_by",
        block_id={"show": attribute("block"), "elastic": True, "least": 140},
        question={"elastic": True, "least": 220, "keep": Keep.LAST},
        answer={"elastic": True, "least": 220, "keep": Keep.LAST},
        answered_by={"elastic": True, "keep": Keep.EASY},
    )  # fmt: skip
    return part_list(desk, ASKED, columns, text("Seminars", "New question, Enter"), "question")


def connections(desk: Desk) -> PartList:
    """The connections of an online seminar and the people before each."""
    columns = columns_of(ONLINEROOMS, "place", "people", "note", place={"elastic": True}, note={"elastic": True})
    adding = (text("Seminars", "Connection and number of people: Otyrar 7, Enter"), room_of)
    return PartList(desk, ONLINEROOMS, columns, seminar_ways(desk, "onlinerooms"), adding)


class FeedbackSide(PartsSide):
    """The skill sheet of the practical part, and the sheets of feedback with their averages."""

    def __init__(self, desk: Desk) -> None:
        skills = columns_of(SKILLS, "name", "tried", "could", "note", name={"elastic": True}, note={"elastic": True})
        names = ("first", "second", "third", "fourth", "fifth", "words")
        sheets = columns_of(FEEDBACKS, *names, words={"elastic": True})
        self.sheets = PartList(desk, FEEDBACKS, sheets, seminar_ways(desk, "feedback"), (FIVE, sheet_of), digits=True)
        first = part_list(desk, SKILLS, skills, text("Seminars", "New skill: seals a box, fills in an act…"), "name")
        super().__init__((first, self.sheets))
        self.sheets.changed.connect(self.count)
        questions = "\n".join(f"{n}. {shown(words)}" for n, words in enumerate(FEEDBACK, 1))
        self.sheets.setToolTip(questions)

    def show_row(self, row_id: "UUID | None") -> None:
        super().show_row(row_id)
        self.count()

    def count(self) -> None:
        """Say how many sheets there are and what they say on average."""
        records = self.sheets.grid.records
        lines = [records.row_at(n).data for n in range(len(records.ids))]
        means = [mean([answer for line in lines if (answer := line.answers[at])]) for at in range(ANSWERS)]
        said = " · ".join("–" if each is None else f"{each:.1f}".replace(".", ",") for each in means)
        self.sheets.aside.setText(shown(SHEETS.fill(n=len(lines), averages=said)) if lines else "")


def mean(values: list[int]) -> float | None:
    """The mean; None where there is nothing."""
    return sum(values) / len(values) if values else None


class SeminarsScreen(SharedScreen):
    """All seminars of the campaign."""

    sheet = SEMINARS
    listed = COLUMNS
    full = SeminarCard
    title = text("Seminars", "Seminars")
    icon = "seminars"
    nouns = frozenset({"seminars", "attendance", "halls", "exams", "resolutions"})
    paper = "schedule"
    adding = text("Seminars", "Add seminar")
    card_share: ClassVar[float] = WHOLE
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Seminars", "Enter opens a seminar, Esc goes back to the list."),
        text("Seminars", "On the sheet: Space or Enter came, 0 not, К late, С excused, О online; in any layout."),
        text("Seminars", "Press “All came” and strike the absent ones with 0; everything can be undone."),
        text("Seminars", "Who is not on the list is entered below it as a guest."),
        text("Seminars", "F8 passes the absent on to the next group with room; F6 finds a guest in the register."),
        text("Tests", "Tests: draw a paper from the bank, print it, type the answers: variant, 1–4, Enter."),
        text("Tests", "What the tests say: hard questions, weak topics, growth; build a repeat session from there."),
        text("Seminars", "The bag goes from printed to signed by one press a station."),
    )

    def refresh(self) -> None:
        super().refresh()
        resolution = self.desk.reader().schedule_resolution()
        self.aside.put(shown(BY_RESOLUTION.fill(resolution=resolution)) if resolution else "")
