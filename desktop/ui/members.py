"""The room of members: the tree of commissions, their people, the card of one."""

from typing import TYPE_CHECKING, ClassVar

from desktop.catalog.members import MEMBERS
from desktop.domain.facts.people import MemberData
from desktop.domain.lines import MemberLine
from desktop.domain.people import POSTS, Post
from desktop.domain.users import may_manage
from desktop.storage.questions import Question
from desktop.text import Sentence, text
from desktop.ui.cards import Card
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk, Place
from desktop.ui.listing import NARROW, ListScreen
from desktop.ui.pieces import button, label
from desktop.ui.record import RecordSide
from desktop.ui.sides import FormSide, HistorySide
from desktop.ui.tree import CommissionTree
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.ui.sides import Store

NEW = text("Members", "New member")
AT = text("Members", "Precinct No. {n}")
OWN = text("Members", "Our commission")
PARTS = (
    (None, ("surname", "given_name", "patronymic", "precinct_number", "post", "permanent")),
    (text("Members", "Phone"), ("phone", "phone_confirmed_on")),
    (text("Members", "Powers"), ("nominated_by", "consent_on", "since", "until")),
    (text("Members", "Person"), ("birth_date", "workplace", "education", "papers", "note")),
)
TREE = 188
CONFIRMED, UNCONFIRMED = "✓", "?"


def phone(line: MemberLine) -> str:
    """The first number, and whether anybody got through to it."""
    if not line.phone:
        return ""
    return f"{line.phone[0]} {CONFIRMED if line.phone_confirmed_on else UNCONFIRMED}"


def tests(line: MemberLine) -> str:
    """Entry and exit scores."""
    if line.entry_score is None and line.exit_score is None:
        return ""
    return " / ".join("–" if score is None else str(score) for score in (line.entry_score, line.exit_score))


def trained(line: MemberLine) -> str:
    """The day of the last seminar, or that there was none."""
    return f"{line.trained_on:%d.%m.%Y}" if line.trained_on else shown(text("Members", "not trained"))


def trained_tone(line: MemberLine) -> Tone:
    """Green once somebody was at a seminar."""
    return Tone.GOOD if line.trained_on else Tone.QUIET


COLUMNS: tuple[Column, ...] = (
    told(MEMBERS, "precinct_number", title=text("Members", "Pr. №"), keep=Keep.LAST, only="participation_id"),
    told(MEMBERS, "post", keep=Keep.LAST, only="post"),
    told(MEMBERS, "full_name", elastic=True, least=250, keep=Keep.LAST),
    told(MEMBERS, "phone", show=phone),
    told(MEMBERS, "workplace", elastic=True, keep=Keep.EASY, only="workplace"),
    told(MEMBERS, "nominated_by", elastic=True, keep=Keep.EASY, only="nominated_by"),
    told(
        MEMBERS,
        "trained_on",
        title=text("Members", "Training"),
        show=trained,
        tone=trained_tone,
        small=tests,
    ),
)


class MemberCard(Card):
    """One member in full."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        self.where = label(None, "muted")
        self.under.addWidget(self.where, 1)
        self.forget = button(text("Forgetting", "Erase the data…"), "", self.ask_to_forget, flat=True)
        self.forget.setObjectName("forget")
        self.under.addWidget(self.forget)
        general = FormSide(desk, MEMBERS, PARTS, store, MemberData)
        general.made.connect(self.made)
        self.put_sides(
            (
                (text("Precincts", "General"), general),
                (text("Members", "Training"), RecordSide(desk)),
                (text("Precincts", "History"), HistorySide(desk, "members")),
            )
        )

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("members", self.row_id, self.desk.language)
        self.forget.setVisible(row is not None and may_manage(self.desk.office.role))
        if row is None:
            self.title.setText(shown(NEW))
            self.where.setText("")
            return
        line: MemberLine = row.data
        self.title.setText(line.full_name)
        place = shown(AT.fill(n=line.precinct_number) if line.precinct_number else OWN)
        self.where.setText(" · ".join(part for part in (place, line.okrug, shown(POSTS[line.post])) if part))

    def ask_to_forget(self) -> None:
        """Ask once more before the person is forgotten."""
        from desktop.ui.forgetting import ForgetDialog

        row = None if self.row_id is None else self.desk.reader().row("members", self.row_id, self.desk.language)
        if row is not None:
            ForgetDialog(self.desk, row.id, row.data, self).open()


class MembersScreen(ListScreen):
    """All members of the district's commissions."""

    sheet = MEMBERS
    listed = COLUMNS
    full = MemberCard
    title = text("Members", "Commission members")
    icon = "members"
    nouns = frozenset({"members", "precincts"})
    adding = text("Members", "Add member")
    card_share: ClassVar[float] = 0.475
    help: ClassVar[tuple[Sentence, ...]] = (
        text(
            "Members", "The tree on the left narrows the list to an okrug or to one commission; 7/6 is an empty seat."
        ),
        text("Members", "Search finds people by name, village or number, typed with or without Kazakh letters."),
        text("Members", "A tick after the phone says that somebody got through; “?” that nobody has yet."),
        text("Members", "Several phones are typed one after another with commas."),
        text("Members", "F2 changes a cell in its place, Ctrl+C and Ctrl+V carry ranges to and from Excel."),
        text("Members", "Ins adds a member, F9 copies one, Del marks one for deletion; everything can be undone."),
    )

    def __init__(self, desk: Desk) -> None:
        self.tree = CommissionTree()
        self._commission: tuple[tuple[str, str], ...] = ()
        super().__init__(desk)
        self.tree.setFixedWidth(TREE)
        self.tree.chosen.connect(self.choose_commission)
        self.splitter.insertWidget(0, self.tree)

    def refresh(self) -> None:
        reader = self.desk.reader()
        everybody = reader.count("members", Question())
        own = reader.count("members", Question(filters=(("commission", "own"),)))
        rows = reader.rows("precincts", list(reader.ids("precincts")), self.desk.language)
        self.tree.show_precincts(rows, everybody, own)
        super().refresh()

    def arrive(self, place: Place) -> None:
        self.tree.choose(())
        super().arrive(place)

    def choose_commission(self, filters: tuple[tuple[str, str], ...]) -> None:
        """Narrow the list to what was chosen in the tree."""
        self._commission = filters
        self.narrow(self.chips.filters())

    def narrow(self, filters: tuple[tuple[str, str], ...]) -> None:
        super().narrow((*self._commission, *filters))

    def begin(self) -> None:
        """A new member sits in the commission at hand."""
        super().begin()
        place = self.table.currentIndex().row()
        if dict(self._commission).get("participation_id") and place >= 0:
            number = self.table.records.row_at(place).data.precinct_number
            self.card.preset({"precinct_number": number, "post": Post.MEMBER})

    def share_room(self) -> None:
        self.tree.setVisible(self.width() >= NARROW)
        super().share_room()
