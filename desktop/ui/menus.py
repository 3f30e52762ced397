"""The menus of the window: only what can be done now."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.text import LANGUAGES, Language, Sentence, text
from desktop.ui.desk import Desk, Place
from desktop.ui.icons import icon
from desktop.ui.languages import FULL
from desktop.ui.messages import Kind
from desktop.ui.rooms import SIDE_ROOMS
from desktop.ui.settings import Settings
from desktop.ui.worker import Progress
from desktop.words import shown

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.storage.office import Office


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a menu; no words mean a separator."""

    name: str = ""
    words: Sentence | None = None
    act: Callable[[], object] | None = None
    picture: str = ""
    keys: str = ""
    checked: bool | None = None


LINE = Item()


def add_menu(bar: QMenuBar, title: Sentence, items: Sequence[Item]) -> QMenu:
    """Add a menu with its lines; each action can be found by its name."""
    menu = bar.addMenu(shown(title))
    fill(menu, items)
    menu.aboutToShow.connect(partial(illustrate, menu, items))
    return menu


def fill(menu: QMenu, items: Sequence[Item]) -> None:
    """Add lines to a menu."""
    for item in items:
        if item.words is None or item.act is None:
            menu.addSeparator()
            continue
        menu.addAction(action(menu, item, shown(item.words), item.act))


def illustrate(menu: QMenu, items: Sequence[Item]) -> None:
    """Draw the icons of a menu that opens: thirty of them would hold up the first window."""
    for item, line in zip(items, menu.actions(), strict=False):
        if item.picture and line.icon().isNull():
            line.setIcon(icon(item.picture))


def fill_papers(menu: QMenu, paper: Callable[[str], Callable[[], None]]) -> None:
    """Add the papers there are to a menu that opens: the first window does without the rooms that print."""
    from desktop.reports.gallery import REPORTS

    if menu.isEmpty():
        fill(menu, [Item(f"report-{each.name}", each.title, paper(each.name)) for each in REPORTS])


def action(menu: QMenu, item: Item, words: str, act: Callable[[], object]) -> QAction:
    """One line of a menu."""
    made = QAction(words, menu)
    made.setObjectName(f"act-{item.name}")
    if item.keys:
        made.setShortcuts([QKeySequence(keys) for keys in item.keys.split("|")])
    if item.checked is not None:
        made.setCheckable(True)
        made.setChecked(item.checked)

    def triggered() -> None:
        act()

    made.triggered.connect(triggered)
    return made


def add_languages(menu: QMenu, language: Language, choose: Callable[[Language], object]) -> None:
    """Add the choice of the window's language, each named in its own words."""
    inner = menu.addMenu(icon("language"), shown(text("Menu", "Language")))
    group = QActionGroup(inner)
    for code in LANGUAGES:
        group.addAction(language_action(inner, code, code == language, choose))
    inner.addActions(group.actions())


def language_action(menu: QMenu, code: Language, checked: bool, choose: Callable[[Language], object]) -> QAction:
    """The line of one language."""
    made = QAction(FULL[code], menu)
    made.setCheckable(True)
    made.setChecked(checked)

    def triggered() -> None:
        choose(code)

    made.triggered.connect(triggered)
    return made


class Acts(Protocol):
    """What the menus ask of the window."""

    def show_room(self, name: str) -> None: ...
    def open_another(self) -> None: ...
    def close(self) -> bool: ...
    def toggle_help(self) -> None: ...
    def wear(self, settings: Settings) -> None: ...
    def resize_text(self, step: int) -> None: ...
    def speak(self, language: Language) -> None: ...


def draw_menus(bar: QMenuBar, desk: Desk, settings: Settings, window: Acts) -> QMenu:
    """Fill the bar; the menu of Undo and Redo comes back, to be named by their steps."""
    bar.clear()

    def go(name: str) -> Callable[[], None]:
        return lambda: window.show_room(name)

    def paper(name: str) -> Callable[[], None]:
        return lambda: desk.go(Place("reports", (("report", name),)))

    files = [
        Item("import", text("Menu", "Import…"), go("import"), "import", "Ctrl+I"),
        Item("campaigns", text("Menu", "Campaigns…"), go("campaigns"), "calendar", "Ctrl+K"),
        LINE,
        Item("copy", text("Menu", "Make a copy now"), partial(copy_now, desk), "copies"),
        Item("restore", text("Menu", "Restore from a copy…"), desk.restoring.emit, "history"),
        LINE,
        Item("another", text("Menu", "Another file…"), window.open_another, "folder", "Ctrl+O"),
        LINE,
        Item("exit", text("Menu", "Exit"), window.close, "", "Ctrl+Q"),
    ]
    edits = [
        Item("undo", text("Menu", "Undo"), desk.undo, "undo", "Ctrl+Z|Alt+Backspace"),
        Item("redo", text("Menu", "Redo"), desk.redo, "redo", "Ctrl+Y|Ctrl+Shift+Z"),
        LINE,
        Item("journal", text("Menu", "Journal"), go("journal"), "journal"),
    ]
    views = [
        Item(name, words, go(name), picture, f"Alt+{at}" if at < 10 else "")
        for at, (name, words, picture) in enumerate(SIDE_ROOMS, 1)
    ]
    looks = [
        Item(
            "dark",
            text("Menu", "Dark theme"),
            lambda: window.wear(replace(settings, dark=not settings.dark)),
            checked=settings.dark,
        ),
        Item("larger", text("Menu", "Larger text"), lambda: window.resize_text(1), "larger", "Ctrl++|Ctrl+="),
        Item("smaller", text("Menu", "Smaller text"), lambda: window.resize_text(-1), "smaller", "Ctrl+-"),
    ]
    helps = [
        Item("help", text("Menu", "Help with this window"), window.toggle_help, "help", "F1"),
        LINE,
        Item("about", text("Menu", "About the program"), go("about"), "information"),
    ]
    add_menu(bar, text("Menu", "&File"), files)
    edit = add_menu(bar, text("Menu", "&Edit"), edits)
    view = add_menu(bar, text("Menu", "&View"), [*views, LINE, *looks])
    add_languages(view, desk.language, window.speak)
    papers = add_menu(bar, text("Menu", "&Reports"), ())
    papers.aboutToShow.connect(partial(fill_papers, papers, paper))
    add_menu(bar, text("Menu", "&Help"), helps)
    return edit


def copy_now(desk: Desk) -> None:
    """Make a copy of the file beside it."""

    def work(office: "Office", _progress: Progress) -> "Path":
        return desk.actions.copies.make(office)

    def done(copy: "Path") -> None:
        said = text("Copies", "A copy was made and read back: {file}").fill(file=copy.name)
        desk.tell(said, kind=Kind.DONE)
        desk.find_copy()

    desk.job(work, text("Copies", "Making a copy"), done)
