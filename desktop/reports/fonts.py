"""The letters of our papers: PT Serif, and IBM Plex Serif for the signs that PT Serif lacks (₸ → ✓).

reportlab draws a missing letter as a box and drops it from the text layer, so every sign is looked up before it is
drawn, and a sign that neither font has is refused.
"""

from dataclasses import dataclass
from functools import cache, lru_cache

import fontpkg_ibm_plex_serif  # pyright: ignore[reportMissingTypeStubs] - a folder of fonts and its path
import fontpkg_pt_serif  # pyright: ignore[reportMissingTypeStubs] - likewise
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop.domain.faults import Refusal
from desktop.text import text

REGULAR, BOLD, ITALIC = "PTSerif-Regular", "PTSerif-Bold", "PTSerif-Italic"
FILES = {
    REGULAR: fontpkg_pt_serif.ROOT / "files" / "PT_Serif-Web-Regular.ttf",
    BOLD: fontpkg_pt_serif.ROOT / "files" / "PT_Serif-Web-Bold.ttf",
    ITALIC: fontpkg_pt_serif.ROOT / "files" / "PT_Serif-Web-Italic.ttf",
    "IBMPlexSerif-Regular": fontpkg_ibm_plex_serif.ROOT / "files" / "IBMPlexSerif-Regular.ttf",
    "IBMPlexSerif-Bold": fontpkg_ibm_plex_serif.ROOT / "files" / "IBMPlexSerif-Bold.ttf",
    "IBMPlexSerif-Italic": fontpkg_ibm_plex_serif.ROOT / "files" / "IBMPlexSerif-Italic.ttf",
}
SPARES = {REGULAR: "IBMPlexSerif-Regular", BOLD: "IBMPlexSerif-Bold", ITALIC: "IBMPlexSerif-Italic"}

CACHED = 8192
"""Measured texts kept at hand: posts, numbers, dates and villages come back in every list."""


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A font with the width of each sign it can draw, for a letter of one point."""

    name: str
    widths: dict[str, float]
    spare: str


@cache
def face(name: str) -> Face:
    """The font of that name, made known to reportlab when first asked for."""
    rl_config.canvas_basefontname = REGULAR
    font = TTFont(name, str(FILES[name]))
    pdfmetrics.registerFont(font)  # pyright: ignore[reportUnknownMemberType] - its argument has no type
    widths = {chr(code): width / 1000 for code, width in font.face.charWidths.items() if code in font.face.charToGlyph}
    return Face(name, widths, SPARES.get(name, ""))


@lru_cache(maxsize=CACHED)
def width(words: str, name: str, size: float) -> float:
    """How wide the words are, in points; ``Refusal`` for a sign that no font has."""
    try:
        return sum(map(face(name).widths.__getitem__, words)) * size
    except KeyError:
        return sum(width(piece, part, size) for part, piece in pieces(words, name))


@lru_cache(maxsize=CACHED)
def pieces(words: str, name: str) -> tuple[tuple[str, str], ...]:
    """The words cut where the font changes: (font, piece) pairs; ``Refusal`` for a sign that no font has."""
    own = face(name)
    if own.widths.keys() >= set(words):
        return ((name, words),)
    found: list[tuple[str, str]] = []
    for sign in words:
        part = name if sign in own.widths else own.spare
        if not part or sign not in face(part).widths:
            lacking = text("Report", 'The font lacks "{char}". The report was not printed.')
            raise Refusal(lacking.fill(char=f"{sign} (U+{ord(sign):04X})"))
        if found and found[-1][0] == part:
            found[-1] = (part, found[-1][1] + sign)
        else:
            found.append((part, sign))
    return tuple(found)


@lru_cache(maxsize=CACHED)
def wrapped(words: str, name: str, size: float, room: float) -> tuple[str, ...]:
    """The words in lines no wider than ``room`` points: broken at spaces, a word that is too long anywhere."""
    if "\n" not in words and width(words, name, size) <= room:
        return (words,)
    lines: list[str] = []
    for paragraph in words.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if width(longer, name, size) <= room:
                line = longer
                continue
            if line:
                lines.append(line)
            *full, line = broken(word, name, size, room)
            lines.extend(full)
        lines.append(line)
    return tuple(lines)


def broken(word: str, name: str, size: float, room: float) -> list[str]:
    """A word in pieces no wider than ``room``, each at least one sign."""
    parts = [""]
    used = 0.0
    for sign in word:
        wide = width(sign, name, size)
        if parts[-1] and used + wide > room:
            parts.append("")
            used = 0.0
        parts[-1] += sign
        used += wide
    return parts
