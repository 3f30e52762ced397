"""Ranges of cells to and from Excel, which puts them on the clipboard as words between tabs."""

import re
from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication

QUOTED = re.compile(r'[\t\n\r"]')


def cells_of(words: str) -> list[list[str]]:
    """The rows and cells of a copied range; a cell in quotes may hold tabs and line ends, as Excel writes it."""
    rows: list[list[str]] = [[]]
    at = 0
    words = words.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    while at <= len(words):
        cell, at = quoted(words, at) if words[at : at + 1] == '"' else plain(words, at)
        rows[-1].append(cell)
        if words[at : at + 1] == "\n":
            rows.append([])
        at += 1
    return rows


def plain(words: str, at: int) -> tuple[str, int]:
    """The cell that begins here and where it ends."""
    match = re.compile(r"[^\t\n]*").match(words, at)
    cell = match[0] if match else ""
    return cell, at + len(cell)


def quoted(words: str, at: int) -> tuple[str, int]:
    """The quoted cell that begins here and where it ends; a lone quote is an ordinary letter."""
    match = re.compile(r'"((?:[^"]|"")*)"(?=[\t\n]|$)').match(words, at)
    return (match[1].replace('""', '"'), match.end()) if match else plain(words, at)


def range_of(rows: Sequence[Sequence[str]]) -> str:
    """A range as Excel takes it."""
    return "\n".join("\t".join(in_quotes(cell) for cell in row) for row in rows)


def in_quotes(cell: str) -> str:
    """The cell, in quotes where it would break the range."""
    return '"' + cell.replace('"', '""') + '"' if QUOTED.search(cell) else cell


def put(rows: Sequence[Sequence[str]]) -> None:
    """Lay a range on the clipboard."""
    QGuiApplication.clipboard().setText(range_of(rows))


def taken() -> list[list[str]]:
    """The range that lies on the clipboard; empty where it holds no words."""
    words = QGuiApplication.clipboard().text()
    return cells_of(words) if words else []
