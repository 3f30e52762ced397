"""Words as PDF operators, each sign encoded once a paper: a list of 71,030 rows would otherwise spend most of its time
splitting the same letters into subsets of a font again and again (reportlab's text objects: 13 s, so: 3 s).

This leans on two methods of reportlab's TTFont that its own text objects use, so reportlab is pinned.
"""

from typing import Any

from reportlab.pdfbase import pdfmetrics

from desktop.reports.fonts import pieces


class Ink:
    """The signs of one PDF as they are encoded in its fonts."""

    def __init__(self, canvas: Any) -> None:
        self._document: Any = canvas._doc  # noqa: SLF001 - TTFont asks for the document whose subsets it fills
        self._signs: dict[str, dict[str, str]] = {}
        self._names: dict[tuple[str, int], str] = {}

    def line(self, x: float, y: float, words: str, name: str, size: float) -> str:
        """The operators that write one line of words from a point on; ``Refusal`` for a sign that no font has."""
        return f"{self.font(name, size)} 1 0 0 1 {x:.2f} {y:.2f} Tm {self.shown(words, name, size)}"

    def font(self, name: str, size: float) -> str:
        """The operator that takes a font up."""
        if (name, 0) not in self._names:
            font: Any = pdfmetrics.getFont(name)
            font.splitString(" ", self._document)
            self._names[name, 0] = font.getSubsetInternalName(0, self._document)
        return f"{self._names[name, 0]} {size:g} Tf"

    def shown(self, words: str, name: str, size: float) -> str:
        """The operators that write words where the last ones ended or moved to, in the font taken up, which stays so.

        ``Refusal`` for a sign that no font has.
        """
        try:
            return f"({''.join(map(self._signs[name].__getitem__, words))}) Tj"
        except KeyError:
            return f"{self._mixed(words, name, size)} {self.font(name, size)}"

    def _mixed(self, words: str, name: str, size: float) -> str:
        """Words with signs not met before, from a spare font or beyond a font's first 256 signs."""
        written: list[str] = []
        for part, piece in pieces(words, name):
            font: Any = pdfmetrics.getFont(part)
            signs = self._signs.setdefault(part, {})
            for subset, codes in font.splitString(piece, self._document):
                if (part, subset) not in self._names:
                    self._names[part, subset] = font.getSubsetInternalName(subset, self._document)
                code = "".join(map(escaped, codes))
                written.append(f"{self._names[part, subset]} {size:g} Tf ({code}) Tj")
            for sign in piece:
                subset, codes = font.splitString(sign, self._document)[0]
                if not subset:
                    signs[sign] = escaped(codes[0])
        return " ".join(written)


def escaped(code: int) -> str:
    """A code of a font's subset inside a PDF string."""
    sign = chr(code)
    return sign if sign.isascii() and sign.isprintable() and sign not in "()\\" else f"\\{code:03o}"
