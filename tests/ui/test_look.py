"""The look: words can be read on their grounds, every icon is drawn, the Kazakh letters are in the font."""

import re

import pytest
from PySide6.QtGui import QColor, QFontMetrics, QPalette
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.resource import resource
from desktop.ui.icons import DRAWN_IN, drawing, icon
from desktop.ui.theme import DARK, LIGHT, colours, dress, font, sheet

KAZAKH = "ӘәІіҢңҒғҮүҰұҚқӨөҺһ"
ICONS = sorted(path.stem for path in resource("icons").glob("*.svg"))


def luminance(colour: str) -> float:
    plain = QColor(colour).getRgbF()[:3]
    red, green, blue = (each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4 for each in plain)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("worn", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("text", "ground"), ("text", "surface"), ("muted", "surface"), ("muted", "ground"), ("accent", "surface"),
        ("on_accent", "accent"), ("good", "good_soft"), ("attention", "attention_soft"), ("bad", "bad_soft"),
        ("accent", "accent_soft"), ("text", "good_soft"), ("text", "attention_soft"), ("text", "bad_soft"),
    ],
)  # fmt: skip
def test_words_stand_out_from_their_ground(worn, ink, ground):
    assert contrast(getattr(worn, ink), getattr(worn, ground)) >= 4.5


def test_the_style_sheet_names_no_colour_that_is_not_told_and_leaves_choices_alone():
    words = sheet(LIGHT)
    assert "$" not in words
    for selector in re.findall(r"^([^{\n]+)\{", words, re.MULTILINE):
        for part in selector.split(","):
            last = part.split()[-1] if part.split() else ""
            assert not last.startswith(("QComboBox", "QSpinBox", "QDateEdit", "QAbstractSpinBox")), selector


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_is_drawn_in_one_line_and_takes_the_colour_it_is_given(qapp, name):
    assert drawing(name).count(DRAWN_IN) == 1
    assert 'viewBox="0 0 24 24"' in drawing(name)
    picture = icon(name, "bad").pixmap(32, 32).toImage()
    inked = [picture.pixelColor(x, y) for x in range(32) for y in range(32) if picture.pixelColor(x, y).alpha() > 250]
    assert inked
    assert all(abs(pixel.red() - QColor(LIGHT.bad).red()) < 8 for pixel in inked)


def test_an_icon_that_nobody_drew_is_a_fault_of_the_program(qapp):
    with pytest.raises(FileNotFoundError):
        icon("unicorn")


def test_every_kazakh_letter_is_in_the_font(qapp):
    metrics = QFontMetrics(font(11))
    assert all(metrics.inFontUcs4(ord(letter)) for letter in KAZAKH + "№«»–₸")


def test_dark_is_dark_and_light_comes_back(qapp):
    dress(qapp, dark=True)
    assert colours() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(DARK.surface)
    dress(qapp)
    assert colours() is LIGHT


def test_larger_text_makes_titles_larger_too(qapp, qtbot):
    from desktop.ui.pieces import label

    title = label(None, "title")
    title.setText("Учаскелер")
    qtbot.addWidget(title)
    dress(qapp, size=11)
    title.ensurePolished()
    before = title.sizeHint().height()
    dress(qapp, size=14)
    title.ensurePolished()
    after = title.sizeHint().height()
    dress(qapp)
    assert after > before


def test_buttons_fields_and_choices_stand_equally_high(qapp, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    parts = QPushButton("Сақтау"), QLineEdit(), QComboBox()
    for part in parts:
        column.addWidget(part)
    parts[2].setMinimumHeight(30)
    page.show()
    assert all(28 <= part.height() <= 34 for part in parts)
