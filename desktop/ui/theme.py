"""The look: colours, font, spacing. Style sheets stand only on containers, tables, buttons and line edits."""

import sys
from dataclasses import asdict, dataclass
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desktop.resource import resource

TIGHT, NEAR, GAP, WIDE, EDGE = 4, 8, 12, 16, 20
"""Spacing in pixels: inside a chip, between neighbours, between groups, inside a card, at the edge of a screen."""
SIDEBAR = 196
ROW = 27
FIELD = 30
"""Pixels: width of the sidebar, height of a table's row, least height of a field."""
BODY_SIZE, SMALL_SIZE, TITLE_SIZE, NUMBER_SIZE = 11, 10, 15, 20
"""Points."""


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours; ``…_soft`` is the ground of a chip or a message in that meaning."""

    ground: str
    surface: str
    border: str
    text: str
    muted: str
    accent: str
    accent_soft: str
    on_accent: str
    good: str
    good_soft: str
    attention: str
    attention_soft: str
    bad: str
    bad_soft: str


LIGHT = Colours(
    ground="#F4F6F8",
    surface="#FFFFFF",
    border="#DDE2E8",
    text="#1D2733",
    muted="#5B6876",
    accent="#1F6FB2",
    accent_soft="#E4F0FA",
    on_accent="#FFFFFF",
    good="#2B774A",
    good_soft="#E3F3E9",
    attention="#8F6000",
    attention_soft="#FDF1D3",
    bad="#B3372F",
    bad_soft="#FBE6E4",
)
"""Good and attention are a shade darker than the sketch: so they stand at 4.5:1 on their soft grounds."""
DARK = Colours(
    ground="#1B1F24",
    surface="#242A31",
    border="#38414B",
    text="#E6EAEE",
    muted="#9AA7B4",
    accent="#5AA9E6",
    accent_soft="#22384B",
    on_accent="#10161C",
    good="#6FCF97",
    good_soft="#1E3A2A",
    attention="#E5B85C",
    attention_soft="#3B3220",
    bad="#F1908A",
    bad_soft="#442625",
)


def colours() -> Colours:
    """The colours the program wears now."""
    dark = QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
    return DARK if dark else LIGHT


def dress(application: QApplication, *, dark: bool = False, size: int = BODY_SIZE) -> None:
    """Give the program its look; called again when the person changes theme or text size."""
    worn = DARK if dark else LIGHT
    application.setStyle("Fusion")
    application.setPalette(palette(worn))
    application.setFont(font(size))
    application.setStyleSheet(sheet(worn, size))


def font(size: int) -> QFont:
    """Segoe UI on Windows, PT Sans elsewhere: both have every Kazakh letter."""
    if sys.platform == "win32":
        return QFont("Segoe UI", size)
    load_font()
    return QFont("PT Sans", size)


@cache
def load_font() -> None:
    """Bring PT Sans along; to ask Qt first whether it is there costs the first window 9 ms."""
    import fontpkg_pt_sans  # pyright: ignore[reportMissingTypeStubs] - a folder of fonts and its path

    for weight in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(fontpkg_pt_sans.ROOT / "files" / f"PT_Sans-Web-{weight}.ttf"))


def palette(worn: Colours) -> QPalette:
    """The colours as Fusion asks for them."""
    role = QPalette.ColorRole
    made = QPalette(QColor(worn.surface), QColor(worn.ground))
    for name, colour in {
        role.Window: worn.ground,
        role.WindowText: worn.text,
        role.Base: worn.surface,
        role.AlternateBase: worn.ground,
        role.Text: worn.text,
        role.Button: worn.surface,
        role.ButtonText: worn.text,
        role.BrightText: worn.bad,
        role.Highlight: worn.accent,
        role.HighlightedText: worn.on_accent,
        role.Accent: worn.accent,
        role.Link: worn.accent,
        role.LinkVisited: worn.accent,
        role.ToolTipBase: worn.surface,
        role.ToolTipText: worn.text,
        role.PlaceholderText: worn.muted,
        role.Mid: worn.border,
    }.items():
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(worn.muted))
    return made


def sheet(worn: Colours, size: int = BODY_SIZE) -> str:
    """The style sheet of the allowed containers, from resources/look.qss with colours and sizes filled in."""
    words = resource("look.qss").read_text(encoding="utf-8")
    points = {"small_size": SMALL_SIZE, "title_size": TITLE_SIZE, "number_size": NUMBER_SIZE}
    values = {name: f"{each + size - BODY_SIZE}pt" for name, each in points.items()}
    for name, value in {**asdict(worn), **values}.items():
        words = words.replace(f"${name};", f"{value};")
    return words
