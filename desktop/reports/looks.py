"""How a workbook looks, told once for both libraries that write it: letters, lines, grounds, page.

Times New Roman stands on every office PC; PT Serif, the letter of our PDFs, does not.
"""

from dataclasses import dataclass, replace
from typing import Literal

FONT = "Times New Roman"
FOOT_FONT = f'&"{FONT},Regular"&8 '
INK, PALE, RULE = "000000", "595959", "8C8C8C"
HEAD_GROUND, GROUP_GROUND = "EDEDED", "F6F6F6"
BAD_GROUND, PARTLY_GROUND = "F4B183", "FFE699"
"""Only what is wrong is coloured: the darker ground tells in grey print and to the colour-blind what the sign tells."""
Lines = Literal["none", "grid", "hand"]


@dataclass(frozen=True, slots=True)
class Look:
    """One way a cell may look; ``hand`` lines are the line under a signature."""

    size: float = 10
    bold: bool = False
    italic: bool = False
    align: Literal["left", "center", "right"] = "left"
    upright: bool = False
    middle: bool = False
    wrap: bool = False
    colour: str = INK
    ground: str = ""
    lines: Lines = "none"
    number: str = "General"


PLAIN = Look(wrap=True)
APPROVAL_HEAD = Look(bold=True)
TITLE = Look(size=13, bold=True, align="center", wrap=True, middle=True)
SECOND_TITLE = replace(TITLE, size=11)
LINE = Look(size=11, align="center", wrap=True)
DAY_LINE = Look(align="right")
FIGURE = Look(size=16, bold=True, align="center", number="#,##0")
FIGURE_WORDS = Look(size=9, align="center", wrap=True)
HEAD = Look(bold=True, align="center", middle=True, wrap=True, ground=HEAD_GROUND, lines="grid")
UPRIGHT_HEAD = replace(HEAD, size=9, upright=True)
CELL = Look(lines="grid")
NOTE = Look(size=9, italic=True, wrap=True)
POST = Look(size=11, wrap=True)
HAND = Look(size=11, lines="hand")
FOOT = Look(size=8, colour=PALE)


@dataclass(frozen=True, slots=True)
class PageLook:
    """A sheet of A4: inches free at the edges."""

    left: float
    right: float
    top: float
    bottom: float
    header: float = 0.2
    footer: float = 0.25


PORTRAIT_PAGE = PageLook(left=0.79, right=0.4, top=0.55, bottom=0.65)
LANDSCAPE_PAGE = PageLook(left=0.5, right=0.5, top=0.7, bottom=0.6)
A4, A3 = 9, 8
