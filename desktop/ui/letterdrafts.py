"""Letters written at once: one to each executor for all that it is to do, one to each employer of members."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.desk_lines import NO_EXECUTOR, Wanting
from desktop.domain.letters import ABOUT_KINDS, SUBJECTS, AboutKind, LetterKind
from desktop.domain.people import POSTS
from desktop.text import Language, Sentence, counted, text
from desktop.ui.desk import Desk, Place
from desktop.ui.pieces import button, label
from desktop.ui.plain import Part, PlainTable
from desktop.ui.theme import EDGE, GAP, NEAR
from desktop.words import say, shown

if TYPE_CHECKING:
    from desktop.actions.letters import Draft
    from desktop.domain.lines import MemberLine
    from desktop.storage.office import Office
    from desktop.storage.questions import Row
    from desktop.storage.reader import Reader
    from desktop.storage.work import Done
    from desktop.ui.worker import Progress

KINDS = {
    AboutKind.REMARK: LetterKind.REMARKS,
    AboutKind.SHORTAGE: LetterKind.SHORTAGE,
    AboutKind.PREMISES: LetterKind.PREMISES,
}
LANGUAGES: tuple[Language, ...] = ("kk", "ru")
WRITING = text("Letters", "Letters are written")
REMARKS_HINT = text("Letters", "One letter to each executor. What an open letter asks for already is left out.")
PLACES_HINT = text("Letters", "One letter to each employer of members, with the names of its people.")
NOTHING = text("Letters", "There is nothing to ask for: no open remark, no shortage, every precinct has premises.")
NOBODY = text("Letters", "No member has a workplace in the register.")
PEOPLE = counted("Letters", "%n people", "", 0)
PERSON = text("Letters", "{name} – precinct № {no}, {post}")


@dataclass(frozen=True, slots=True)
class Bundle:
    """What goes into one letter."""

    to: str
    kind: LetterKind
    what: Sentence
    wanted: tuple[Wanting, ...] = ()
    people: tuple["Row[MemberLine]", ...] = ()

    @property
    def count(self) -> int:
        """How many things or people."""
        return len(self.wanted) or len(self.people)

    @property
    def places(self) -> str:
        """In how many precincts."""
        found = {each.participation_id for each in self.wanted} | {row.data.participation_id for row in self.people}
        return str(len(found - {None}))


def named_first(held: tuple[tuple[str, AboutKind], object]) -> tuple[bool, str, AboutKind]:
    """Those with an executor come first: a letter to nobody is not what the hand is looking for."""
    (executor, kind), _ = held
    return not executor, executor, kind


def bundles(wanted: Sequence[Wanting]) -> list[Bundle]:
    """One bundle for each executor and kind of thing."""
    held: defaultdict[tuple[str, AboutKind], list[Wanting]] = defaultdict(list)
    for each in wanted:
        held[each.executor, each.kind].append(each)
    return [
        Bundle(to, KINDS[kind], ABOUT_KINDS[kind], tuple(things))
        for (to, kind), things in sorted(held.items(), key=named_first)
    ]


def to(bundle: Bundle) -> str:
    """To whom."""
    return bundle.to or shown(NO_EXECUTOR)


BUNDLES = (
    Part[Bundle](text("Letters", "To whom"), to, elastic=True),
    Part[Bundle](text("Letters", "About what"), lambda bundle: shown(bundle.what), elastic=True),
    Part[Bundle](text("Letters", "How many"), lambda bundle: str(bundle.count), number=True),
    Part[Bundle](text("Rooms", "Precincts"), lambda bundle: bundle.places, number=True),
)


class DraftsDialog(QDialog):
    """The letters that could be written; Enter writes the one at hand, the button all."""

    def __init__(self, desk: Desk, parent: QWidget, *, workplaces: bool) -> None:
        super().__init__(parent)
        self.desk = desk
        self.workplaces = workplaces
        self.setObjectName("drafts")
        title = text("Letters", "Letters to workplaces") if workplaces else text("Letters", "Letters to executors")
        self.setWindowTitle(shown(title))
        self.resize(820, 460)
        self.table = PlainTable[Bundle](BUNDLES)
        self.table.opened.connect(self.write_one)
        self.hint = label(PLACES_HINT if workplaces else REMARKS_HINT, "muted")
        self.one = button(text("Letters", "Write this one"), "file", self.write_one)
        self.one.setObjectName("write-one")
        self.all = button(text("Letters", "Write all"), "check", self.write_all, primary=True)
        self.all.setObjectName("write-all")
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addStretch(1)
        foot.addWidget(button(text("Form", "Cancel"), "", self.reject))
        foot.addWidget(self.one)
        foot.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addWidget(label(title, "heading"))
        column.addWidget(self.hint)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.refresh()

    def refresh(self) -> None:
        """Read what could be asked for."""
        reader, language = self.desk.reader(), self.desk.language
        if self.workplaces:
            from desktop.reports.letters import workplaces

            found = [
                Bundle(place, LetterKind.RELEASE, PEOPLE.of(len(people)), people=tuple(people))
                for place, people in workplaces(reader, language).items()
            ]
        else:
            found = bundles(reader.wanting(language))
        self.table.put(found)
        if found:
            self.table.selectRow(0)
            self.table.setFocus()
        else:
            self.hint.setText(shown(NOBODY if self.workplaces else NOTHING))
        for each in (self.one, self.all):
            each.setEnabled(bool(found))

    def write_one(self, _opened: object = None) -> None:
        """Write the letter at hand."""
        line = self.table.line()
        if line is not None:
            self.write([line])

    def write_all(self) -> None:
        """Write every letter."""
        self.write(list(self.table.model_.lines))

    def write(self, chosen: Sequence[Bundle]) -> None:
        """Have the texts made in both languages and the drafts stored as one step; a single letter is shown then."""
        draft = self.desk.actions.letters.draft
        make = self.desk.actions.letters.Draft

        def work(office: "Office", _progress: "Progress") -> "Done":
            with office.reader() as reader:
                drafts: list[Draft] = [make(**drafted(reader, bundle, office.today)) for bundle in chosen]
            return draft(office, drafts)

        def written(outcome: "Done") -> None:
            self.accept()
            if len(chosen) == 1:
                self.desk.go(Place("letters", row=outcome.id))

        self.desk.run_long(work, WRITING, initiator=self, done=written)


def drafted(reader: "Reader", bundle: Bundle, today: Any) -> dict[str, Any]:
    """The facts of one letter with its texts in Kazakh and Russian."""
    from desktop.reports.letters import text_for

    bodies: dict[str, str] = {}
    keys = {each.key for each in bundle.wanted}
    for language in LANGUAGES:
        wanted = tuple(each for each in reader.wanting(language) if each.key in keys) if keys else ()
        lines = [
            say(PERSON.fill(name=row.data.full_name, no=row.data.precinct_number, post=POSTS[row.data.post]), language)
            for row in bundle.people
        ]
        bodies[language] = text_for(reader, bundle.kind, wanted, lines, language, today)
    values = {
        "kind": bundle.kind,
        "other": bundle.to[:200],
        "subject": say(SUBJECTS[bundle.kind], "kk"),
        "executor": bundle.to[:200],
        "body_kk": bodies["kk"],
        "body_ru": bodies["ru"],
    }
    members = [(row.id, row.data.participation_id) for row in bundle.people]
    return {"values": values, "wanted": bundle.wanted, "members": members}
