"""Writing into the very workbook that the region sent: only the cells meant, every other byte stays as it was.

A library that reads and writes a workbook anew loses pictures, conditional formats and what it does not know; here the
sheet's own XML is cut open at single cells, and all other parts of the file are carried over as they lie.
"""

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from pyexpat import ParserCreate
from typing import Any
from xml.sax.saxutils import escape

from desktop.exchange import archive
from desktop.exchange.archive import bare
from desktop.exchange.book import letters
from desktop.exchange.formspots import TAG, Line, Spots, Styles, Where, styles_of
from desktop.exchange.limits import Unfit
from desktop.exchange.spreadsheet import sheet_paths

EPOCH, EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)
COUNTED = re.compile(rb">[^<]")
SPANS = re.compile(rb"\s+spans\s*=\s*(?:\"[^\"]*\"|'[^']*')")


@dataclass(slots=True)
class Package:
    """The region's workbook as it lies: every part as bytes, sheets by name."""

    content: bytes
    parts: dict[str, bytes]
    sheets: dict[str, str]
    """Title of a sheet → its part."""
    workbook: str
    styles: Styles
    from_1904: bool


def opened(path: Path) -> Package:
    """The workbook's parts, read under the limits of foreign files. ``Unfit`` of what is none or would be damaged."""
    content = path.read_bytes()
    with archive.opened(path) as packed:
        names = packed.namelist()
        if len(set(names)) != len(names):
            raise Unfit("CORRUPT")
        parts = {name: b"".join(archive.pieces(packed, name)) for name in names}
        workbook, sheets, styles, from_1904 = sheet_paths(packed)
    return Package(content, parts, sheets, workbook, styles_of(parts[styles]) if styles else Styles(), from_1904)


def filled(package: Package, cells: Mapping[str, Mapping[Where, Any]]) -> bytes:
    """The workbook with these cells (by sheet, then row and column) filled: numbers, words, days. The same cells give
    the same bytes.

    Formulas are left alone; what Excel had counted by them is dropped, so that they are counted anew on opening.
    ``ValueError`` where a cell is a formula's: the caller must not ask for that.
    """
    changed = dict(package.parts)
    for title, wanted in cells.items():
        if wanted:
            name = package.sheets[title]
            changed[name] = rewritten(Spots(package.parts[name]), wanted, package)
    for name in set(package.sheets.values()):
        changed[name] = uncounted(changed[name])
    changed[package.workbook] = counted_on_opening(changed[package.workbook])
    return packed_anew(package.content, changed)


def rewritten(spots: Spots, wanted: Mapping[Where, Any], package: Package) -> bytes:
    """A sheet's XML with these cells filled."""
    cuts: list[tuple[int, int, bytes]] = []
    for (row, column), value in sorted(wanted.items()):
        if spots.formula((row, column)):
            raise ValueError(f"{letters(column)}{row} is a formula")
        line = spots.rows[row]
        style = spots.style((row, column))
        made = cell(spots.name, (row, column), style, worth(value, style, package)).encode()
        spot = line.cells.get(column)
        if spot is not None:
            cuts.append((spot.start, spot.end, made))
            continue
        spans = SPANS.search(spots.content, line.start, line.opened)
        if spans is not None and line.cells and (*spans.span(), b"") not in cuts:
            cuts.append((*spans.span(), b""))
        after = [line.cells[each].start for each in sorted(line.cells) if each > column]
        cuts.append((after[0], after[0], made) if after else (line.closes, line.closes, made))
    return spliced(spots, cuts)


def spliced(spots: Spots, cuts: Sequence[tuple[int, int, bytes]]) -> bytes:
    """The bytes with the cuts made; a row without any cell is opened for its first one."""
    content = spots.content
    empty = {line.opened: line for line in spots.rows.values() if line.closes == line.opened and not line.cells}
    pieces: list[bytes] = []
    at = 0
    within: Line | None = None
    for start, end, made in sorted(cuts, key=lambda cut: cut[:2]):
        line = empty.get(start) if start == end else None
        if within is not None and within is not line:
            pieces.append(closing(content, within))
            within = None
        if line is not None and within is None:
            opening = content[line.start : line.opened]
            if opening.endswith(b"/>"):
                pieces.append(content[at : line.start] + SPANS.sub(b"", opening[:-2]).rstrip() + b">")
                at, within = line.opened, line
        pieces.append(content[at:start] if start > at else b"")
        pieces.append(made)
        at = max(end, at)
    if within is not None:
        pieces.append(closing(content, within))
    pieces.append(content[at:])
    return b"".join(pieces)


def closing(content: bytes, line: Line) -> bytes:
    """The end tag of a row, with the prefix of its opening one."""
    found = re.match(rb"<([^\s/>]+)", content[line.start : line.opened])
    return b"</" + (found[1] if found else b"row") + b">"


def worth(value: Any, style: int, package: Package) -> int | str:
    """What is written for a value: a number, a day as the style wants it, else words."""
    if isinstance(value, date):
        if package.styles.day(style):
            return (value - (EPOCH_1904 if package.from_1904 else EPOCH)).days
        return f"{value:%d.%m.%Y}"
    return value if isinstance(value, int) else str(value)


def cell(name: str, where: Where, style: int, value: int | str) -> str:
    """The XML of one filled cell in the words of its file."""
    prefix = name[: -len("c")]
    head = f'<{name} r="{letters(where[1])}{where[0]}"' + (f' s="{style}"' if style else "")
    if isinstance(value, int):
        return f"{head}><{prefix}v>{value}</{prefix}v></{name}>"
    words = escape(value)
    return f'{head} t="inlineStr"><{prefix}is><{prefix}t xml:space="preserve">{words}</{prefix}t></{prefix}is></{name}>'


def uncounted(content: bytes) -> bytes:
    """A sheet without what Excel had counted by formulas: the numbers would be those from before."""
    spots = Spots(content)
    cuts = [
        (*spot.cached, b"")
        for line in spots.rows.values()
        for spot in line.cells.values()
        if spot.formula and spot.cached is not None and COUNTED.search(content, *spot.cached)
    ]
    pieces: list[bytes] = []
    at = 0
    for start, end, _ in sorted(cuts):
        pieces.append(content[at:start])
        at = end
    return b"".join((*pieces, content[at:]))


def counted_on_opening(content: bytes) -> bytes:
    """The workbook part with the wish that all formulas are counted when it is opened."""
    found: list[tuple[int, str]] = []
    parser = ParserCreate()

    def start(name: str, _attributes: dict[str, str]) -> None:
        if bare(name) == "calcPr" or (bare(name) == "workbook" and not found):
            found.append((parser.CurrentByteIndex, name))

    parser.StartElementHandler = start
    parser.Parse(content, True)
    for at, name in found:
        tag = TAG.match(content, at)
        if bare(name) == "calcPr" and tag is not None:
            bare_tag = re.sub(rb'\s+fullCalcOnLoad\s*=\s*(?:"[^"]*"|\'[^\']*\')', b"", tag[0])
            ends = b"/>" if bare_tag.endswith(b"/>") else b">"
            made = bare_tag[: -len(ends)].rstrip() + b' fullCalcOnLoad="1"' + ends
            return content[: tag.start()] + made + content[tag.end() :]
    return without_counting(content, found[0][1])


def without_counting(content: bytes, root: str) -> bytes:
    """A workbook part that says nothing of counting: the wish is put where Excel looks for it, behind the names."""
    prefix = root[: -len("workbook")].encode()
    wish = b"<" + prefix + b'calcPr fullCalcOnLoad="1"/>'
    for before in (b"definedNames", b"externalReferences", b"functionGroups", b"sheets"):
        closing_tag = b"</" + prefix + before + b">"
        at = content.rfind(closing_tag)
        if at >= 0:
            at += len(closing_tag)
            return content[:at] + wish + content[at:]
    return content


def packed_anew(content: bytes, parts: Mapping[str, bytes]) -> bytes:
    """The archive with these parts in the order, with the times and the packing of the one that came."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for info in old.infolist():
            kept = zipfile.ZipInfo(info.filename, info.date_time)
            kept.compress_type = info.compress_type
            kept.external_attr = info.external_attr
            kept.create_system = info.create_system
            new.writestr(kept, parts[info.filename])
    return out.getvalue()
