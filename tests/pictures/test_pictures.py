"""Every screen in Kazakh, Russian and English at 1366×768: nothing clipped, nothing foreign, no horizontal scroll bar.

The pictures are kept outside git for eyes: DAIYN_PICTURES names the folder.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QWidget,
)

from desktop.text import LANGUAGES
from desktop.ui.desk import Desk
from desktop.ui.pictures import SCREEN, take_pictures, views
from desktop.ui.settings import Settings
from desktop.ui.theme import dress
from desktop.ui.worker import Worker
from desktop.words import speak
from tests.ui.conftest import sweep
from tests.ui.district import decide, found, populate, supply

OURS = re.compile(r"[A-Za-z]{3,}")
KNOWN = set(
    "Daiyn PDF Excel USB Enter Ins Del Esc Ctrl Alt PgUp PgDn Caps Lock English ENG Python Linux Windows otyrar daiyn "
    "xlsx xls ods csv txt XXXX".split()
)
"""Names, keys and endings, which are written in Latin in every language."""
WORKBOOK = Path(__file__).parent.parent / "data" / "open" / "03_komissiya_musheleri.xlsx"
IN_LATIN = frozenset({"about"})
"""Screens whose rows are names of programs and licences."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory) -> Iterator[Desk]:
    """A desk over a district of thirty precincts."""
    from desktop.actions import offered

    QApplication.instance() or QApplication([])
    office = found(tmp_path_factory.mktemp("district"))
    made_up = populate(office, 30)
    supply(office, made_up)
    decide(office, made_up)
    worker = Worker()
    made = Desk(office, worker, offered, language="kk", today=office.today)
    yield made
    worker.close()
    made.close()
    office.close()
    sweep()


def parts(widget: QWidget, kind: type) -> list:
    """The visible parts of a kind."""
    return [each for each in widget.findChildren(kind) if each.isVisible()]


def clipped(widget: QWidget) -> list[str]:
    """Words that do not fit into what shows them."""
    found: list[str] = []
    for label in parts(widget, QLabel):
        words = re.sub(r"<[^>]+>", "", label.text())
        if not words or label.property("elided") or label.textFormat() == Qt.TextFormat.RichText:
            continue
        room = label.contentsRect()
        if label.wordWrap():
            if label.heightForWidth(label.width()) > label.height() + 1:
                found.append(f"label, {label.height()} px high: {words}")
        elif max(label.fontMetrics().horizontalAdvance(line) for line in words.split("\n")) > room.width() + 1:
            found.append(f"label, {room.width()} px: {words}")
    buttons = [
        f"button, {each.width()} of {each.sizeHint().width()} px: {each.text()}"
        for each in parts(widget, QAbstractButton)
        if each.text() and each.width() < each.sizeHint().width() - 1
    ]
    choices = [
        f"choice, {each.width()} px: {each.currentText()}"
        for each in parts(widget, QComboBox)
        if not each.isEditable() and each.fontMetrics().horizontalAdvance(each.currentText()) > each.width() - 20
    ]
    return found + buttons + choices


def scrolled_sideways(widget: QWidget) -> list[str]:
    """Places that have a horizontal scroll bar."""
    areas = parts(widget, QAbstractScrollArea)
    return [type(area).__name__ for area in areas if area.horizontalScrollBar().isVisible()]


def foreign(widget: QWidget) -> set[str]:
    """English words in what the program says."""
    said = [each.text() for kind in (QLabel, QPushButton) for each in parts(widget, kind)]
    return {
        word
        for words in said
        for word in OURS.findall(re.sub(r"\S*[/\\.]\S*|\{[^}]+\}", "", words))
        if word not in KNOWN
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_is_whole_in_its_language(desk, qapp, language):
    dress(qapp)
    speak(language)
    desk.language = language
    faults: list[str] = []
    for name, widget in views(qapp, desk, Settings(language=language), WORKBOOK):
        faults += [f"{name}: {each}" for each in clipped(widget)]
        faults += [f"{name}: scroll bar in {each}" for each in scrolled_sideways(widget)]
        if language != "en" and name not in IN_LATIN:
            faults += [f"{name}: foreign word {each}" for each in sorted(foreign(widget))]
    assert not faults, "\n".join(faults)


def test_a_picture_of_every_screen_is_taken(desk, qapp, tmp_path):
    folder = Path(os.environ.get("DAIYN_PICTURES", tmp_path))
    folder.mkdir(parents=True, exist_ok=True)
    languages = LANGUAGES if "DAIYN_PICTURES" in os.environ else ("kk",)
    taken = take_pictures(qapp, desk, folder, languages, workbook=WORKBOOK)
    names = {place.stem.split("-", 2)[2] for place in taken}
    assert {
        "login",
        "founding",
        "today",
        "precincts",
        "members",
        "buildings",
        "seminars",
        "equipment",
        "reports",
    } <= names
    from PySide6.QtGui import QImage

    for place in taken:
        picture = QImage(str(place))
        assert not picture.isNull(), place.name
        if "today" in place.stem:
            assert (picture.width(), picture.height()) == SCREEN
