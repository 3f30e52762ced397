"""The menus of the window: only what can be done now."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.text import LANGUAGES, Language, Sentence, text
from desktop.ui.icons import icon
from desktop.ui.languages import FULL
from desktop.ui.settings import Settings
from desktop.words import shown


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
    for item in items:
        if item.words is None or item.act is None:
            menu.addSeparator()
            continue
        menu.addAction(action(menu, item, shown(item.words), item.act))
    return menu


def action(menu: QMenu, item: Item, words: str, act: Callable[[], object]) -> QAction:
    """One line of a menu."""
    made = QAction(words, menu)
    made.setObjectName(f"act-{item.name}")
    if item.picture:
        made.setIcon(icon(item.picture))
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


def look_items(settings: Settings, wear: Callable[[bool], object], resize: Callable[[int], object]) -> list[Item]:
    """The lines that change the look: dark or light, larger or smaller text."""
    return [
        Item("dark", text("Menu", "Dark theme"), lambda: wear(not settings.dark), checked=settings.dark),
        Item("larger", text("Menu", "Larger text"), lambda: resize(1), "larger", "Ctrl++|Ctrl+="),
        Item("smaller", text("Menu", "Smaller text"), lambda: resize(-1), "smaller", "Ctrl+-"),
    ]
