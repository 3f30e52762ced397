"""Papers as .docx: every editor, chair and akimat changes three words before signing.

Real styles and tables, letters that every office PC has, Kazakh or Russian as the language of the text. The same paper
gives the same bytes. A Document goes out so too, where a paper of one table is to be changed by hand.
"""

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import parser
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from desktop.reports.document import (
    Align,
    Cells,
    Column,
    Document,
    Group,
    Heading,
    Signature,
    cleaned,
    printed_cells,
)
from desktop.reports.prose import ACROSS, Badges, Paragraph, Prose, Style, Table
from desktop.reports.widths import need, shared
from desktop.text import Language

FONT = "Times New Roman"
BODY, LARGE, SMALL, TABLE = 12, 16, 9, 10
SIDES: dict[Align, Any] = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
}
JUSTIFIED = WD_ALIGN_PARAGRAPH.JUSTIFY
ALIGNS: dict[Style, Any] = {"text": JUSTIFIED, "center": SIDES["center"], "right": SIDES["right"]}
GREY = RGBColor(0x55, 0x55, 0x55)
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The hour of the files within: a .docx made twice from the same paper is the same."""
SPELLING: dict[Language, str] = {"kk": "kk-KZ", "ru": "ru-RU", "en": "en-GB"}
HEAD_GREY = "EDEDED"
HAND = "______________________"
BADGE = Mm(58)
LETTER = Pt(TABLE) * 0.52
"""How wide a letter of a table is, on average."""


def write_docx(*papers: Document | Prose) -> bytes:
    """The papers, each from a page of its own, as the bytes of a .docx."""
    made: Any = docx.Document()
    dressed(made, papers[0].language if isinstance(papers[0], Prose) else "kk")
    for at, paper in enumerate(papers):
        section = made.sections[0] if not at else made.add_section()
        laid(section, landscape=paper.landscape)
        footed(section, paper, own=not at or made_lines(papers[at - 1]) != made_lines(paper))
        Letter(made).write(paper)
    made.core_properties.author = ""
    made.core_properties.title = papers[0].title
    made.core_properties.created = made.core_properties.modified = papers[0].moment
    file = BytesIO()
    made.save(file)
    return steady(file.getvalue())


def steady(content: bytes) -> bytes:
    """The same archive with one hour for all its files."""
    out = BytesIO()
    with ZipFile(BytesIO(content)) as source, ZipFile(out, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            told = ZipInfo(name, EPOCH)
            told.compress_type = ZIP_DEFLATED
            target.writestr(told, source.read(name))
    return out.getvalue()


def element(name: str, **values: str) -> Any:
    """A part of the text that python-docx has no word for."""
    made: Any = cast("Any", parser).OxmlElement(name)
    for key, value in values.items():
        made.set(qn(f"w:{key}"), value)
    return made


def dressed(made: Any, language: Language) -> None:
    """The styles of the text: our letters and sizes, black headings, the language its spelling is looked over in."""
    made.styles["Normal"].element.get_or_add_rPr().append(element("w:lang", val=SPELLING[language]))
    for name, size in (("Normal", BODY), ("Title", 14), ("Heading 1", 13), ("List Paragraph", BODY)):
        style = made.styles[name]
        style.font.name, style.font.size = FONT, Pt(size)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for kind in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
            fonts.set(qn(kind), FONT)
        for kind in ("w:asciiTheme", "w:hAnsiTheme", "w:cstheme", "w:eastAsiaTheme"):
            fonts.attrib.pop(qn(kind), None)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(0), Pt(4)
    for name in ("Title", "Heading 1"):
        style = made.styles[name]
        style.font.bold, style.font.color.rgb = True, RGBColor(0, 0, 0)
        for spaced in style.element.rPr.findall(qn("w:spacing")):
            style.element.rPr.remove(spaced)
        border = style.element.pPr.find(qn("w:pBdr"))
        if border is not None:
            style.element.pPr.remove(border)
    made.styles["Title"].paragraph_format.alignment = SIDES["center"]


def laid(section: Any, *, landscape: bool) -> None:
    """A4 with the edge that is bound left, or above where the sheet lies."""
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (Mm(297), Mm(210)) if landscape else (Mm(210), Mm(297))
    section.left_margin, section.right_margin = (Mm(14), Mm(14)) if landscape else (Mm(25), Mm(12))
    section.top_margin, section.bottom_margin = (Mm(20), Mm(12)) if landscape else (Mm(15), Mm(15))


def made_lines(paper: Document | Prose) -> tuple[str, ...]:
    """What the foot of a paper says."""
    return (*paper.made, f"{paper.control_words}: {paper.control_total()}")


def footed(section: Any, paper: Document | Prose, *, own: bool) -> None:
    """By which program and when, the control total, the page."""
    section.footer.is_linked_to_previous = not own
    if not own:
        return
    foot = section.footer.paragraphs[0]
    said(foot, " · ".join(made_lines(paper)) + " · ", size=8, colour=GREY)
    for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = foot.add_run()
        run.font.size, run.font.color.rgb = Pt(8), GREY
        part = element("w:fldChar", fldCharType=kind) if kind else element("w:instrText")
        part.text = words
        run._r.append(part)  # noqa: SLF001 - python-docx knows no fields


def said(
    paragraph: Any, words: str, *, bold: bool = False, italic: bool = False, size: int = 0, colour: Any = None
) -> Any:
    """Words in a paragraph; line breaks stay."""
    for at, line in enumerate(cleaned(words).split("\n")):
        run = paragraph.add_run()
        if at:
            run.add_break(WD_BREAK.LINE)
        run.add_text(line)
        run.bold, run.italic = bold or None, italic or None
        if size:
            run.font.size = Pt(size)
        if colour is not None:
            run.font.color.rgb = colour
    return paragraph


class Letter:
    """Writes one paper at the end of a text."""

    def __init__(self, made: Any) -> None:
        self.made = made

    def write(self, paper: Document | Prose) -> None:
        """From the letterhead to the signatures."""
        if isinstance(paper, Prose):
            self.side_by_side(paper.letterhead, "center")
        self.side_by_side(paper.approvals, "left", empty_first=len(paper.approvals) == 1)
        for left, right in paper.numbers if isinstance(paper, Prose) else ():
            self.pair(left, right)
        if isinstance(paper, Prose):
            self.side_by_side(((), paper.addressee) if paper.addressee else (), "left", bold=True)
        self.titles(paper.headings)
        if isinstance(paper, Document):
            self.document(paper)
        else:
            self.blocks(paper)
        for note in paper.notes:
            said(self.made.add_paragraph(), note, italic=True, size=SMALL)
        self.signatures(paper.signatures)

    def titles(self, headings: Iterable[Heading]) -> None:
        """The title and what stands under it, in each language."""
        for heading in headings:
            said(self.made.add_paragraph(style="Title"), heading.title)
            for line in heading.lines:
                self.line(line, "center")

    def document(self, paper: Document) -> None:
        """The parts of a paper of one table."""
        for place, day in paper.places:
            self.pair(place, day)
        for label, value in (*paper.details, *((figure.words, str(figure.value)) for figure in paper.figures)):
            row = self.made.add_paragraph()
            said(said(row, f"{label}: ", bold=True), value)
        self.table(paper.columns, paper.rows, paper.totals, paper.total_words)

    def blocks(self, paper: Prose) -> None:
        """Paragraphs and tables in their order."""
        for block in paper.blocks:
            if isinstance(block, Paragraph):
                self.paragraph(block)
            elif isinstance(block, Table):
                self.table(block.columns, block.rows, block.totals, block.total_words)
            elif isinstance(block, Badges):
                self.badges(block)
            else:
                self.made.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def badges(self, badges: Badges) -> None:
        """Eight to a page: a table whose rows have one height."""
        for rank, page in enumerate(badges.pages):
            if rank:
                self.made.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
            grid = self.made.add_table(-(-len(page) // ACROSS), ACROSS)
            grid.style = "Table Grid"
            for row in grid.rows:
                row.height = BADGE
            for at, card in enumerate(page):
                cell = grid.cell(at // ACROSS, at % ACROSS)
                said(cell.paragraphs[0], card.head, size=SMALL).alignment = SIDES["center"]
                said(cell.add_paragraph(), card.name, bold=True, size=LARGE).alignment = SIDES["center"]
                for line in card.lines:
                    said(cell.add_paragraph(), line).alignment = SIDES["center"]

    def paragraph(self, paragraph: Paragraph) -> None:
        """Words in their style."""
        style, size = paragraph.style, LARGE if paragraph.large else 0
        if style == "blank":
            self.line(HAND * 3, "center")
            said(self.line("", "center"), paragraph.words, italic=True, size=SMALL)
            return
        kind = {"heading": "Heading 1", "item": "List Paragraph"}.get(style, "Normal")
        made = self.made.add_paragraph(style=kind)
        made.alignment = ALIGNS.get(style)
        if style == "text":
            made.paragraph_format.first_line_indent = Mm(10)
        if style == "item":
            made.paragraph_format.left_indent = Mm(8)
        if style == "strong":
            made.paragraph_format.keep_with_next = True
        small = SMALL if style == "small" else size
        said(made, paragraph.words, bold=style == "strong", italic=style == "small", size=small)

    def line(self, words: str, side: Align) -> Any:
        """A line of its own."""
        made = self.made.add_paragraph()
        made.alignment = SIDES[side]
        return said(made, words)

    def pair(self, left: str, right: str) -> None:
        """Two ends of one line."""
        grid = self.bare(1, 2)
        said(grid.cell(0, 0).paragraphs[0], left)
        said(grid.cell(0, 1).paragraphs[0], right).alignment = SIDES["right"]

    def bare(self, rows: int, columns: int) -> Any:
        """A table without lines, for what stands side by side."""
        grid = self.made.add_table(rows, columns)
        grid.alignment = WD_TABLE_ALIGNMENT.CENTER
        return grid

    def side_by_side(
        self, parts: Sequence[Sequence[str]], side: Align, *, bold: bool = False, empty_first: bool = False
    ) -> None:
        """Blocks of lines beside each other; ``empty_first`` leaves the left half free."""
        if not parts:
            return
        shown = ((), *parts) if empty_first else tuple(parts)
        grid = self.bare(1, len(shown))
        for at, lines in enumerate(shown):
            cell = grid.cell(0, at)
            for rank, line in enumerate(lines):
                row = cell.paragraphs[0] if not rank else cell.add_paragraph()
                row.alignment = SIDES[side]
                said(row, line, bold=bold or not rank)
        self.made.add_paragraph()

    def signatures(self, signatures: Iterable[Signature]) -> None:
        """Post, a line for the hand, the name, kept on one page."""
        shown = tuple(signatures)
        if not shown:
            return
        self.made.add_paragraph().paragraph_format.keep_with_next = True
        grid = self.bare(len(shown), 3)
        for at, each in enumerate(shown):
            for column, words in enumerate((each.post, HAND, each.name)):
                row = said(grid.cell(at, column).paragraphs[0], words)
                row.paragraph_format.keep_with_next = at < len(shown) - 1
                row.paragraph_format.space_before = Pt(8)

    def table(
        self, columns: Sequence[Column], rows: Iterable[Cells | Group], totals: Cells = (), total_words: str = ""
    ) -> None:
        """A table with lines; its head comes again on each page, its columns share the page as on paper."""
        held, columns = tuple(rows), tuple(columns)
        grid = self.made.add_table(1, len(columns))
        grid.style, grid.autofit = "Table Grid", False
        for at, column in enumerate(columns):
            cell = grid.rows[0].cells[at]
            said(cell.paragraphs[0], column.head, bold=True, size=SMALL).alignment = SIDES["center"]
            shaded(cell)
        head = grid.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx knows no heads that come again
        head.append(element("w:tblHeader"))
        for line in held:
            if isinstance(line, Group):
                self.spanned(grid, line.title, printed_cells(line.totals, columns))
            else:
                filled(grid.add_row().cells, printed_cells(line, columns), columns)
        if totals:
            self.spanned(grid, total_words, printed_cells(totals, columns))
        for column, wide in zip(grid.columns, self.widths(columns, (*held, totals)), strict=True):
            column.width = wide
        self.made.add_paragraph()

    def widths(self, columns: tuple[Column, ...], lines: Sequence[Cells | Group]) -> list[int]:
        """How the columns share the width between the margins, in the units of the format."""
        section = self.made.sections[-1]
        room = section.page_width - section.left_margin - section.right_margin
        rows = [printed_cells(line, columns) for line in lines if line and not isinstance(line, Group)]
        needs = [
            need(
                [row[at] for row in rows], column.head.split("\n"), letters, room / LETTER, grows=column.kind == "words"
            )
            for at, column in enumerate(columns)
        ]
        return [int(each * LETTER) for each in shared(needs, room / LETTER)]

    def spanned(self, grid: Any, title: str, words: tuple[str, ...]) -> None:
        """A bold line whose title stands over all columns before the first that has a value."""
        cells = grid.add_row().cells
        until = next((at for at, each in enumerate(words) if each), len(cells))
        first = cells[0].merge(cells[max(until, 1) - 1])
        said(first.paragraphs[0], title, bold=True, size=TABLE)
        shaded(first)
        for at in range(max(until, 1), len(cells)):
            said(cells[at].paragraphs[0], words[at], bold=True, size=TABLE).alignment = SIDES["right"]


def letters(words: str) -> float:
    """How wide words are, in letters, the edges of their cell counted in."""
    return len(words) * 1.1 + 4.0


def filled(cells: Sequence[Any], words: Sequence[str], columns: Sequence[Column]) -> None:
    """The cells of one row."""
    for cell, each, column in zip(cells, words, columns, strict=True):
        row = said(cell.paragraphs[0], each, size=TABLE)
        row.alignment = SIDES[column.side]
        row.paragraph_format.space_after = Pt(0)


def shaded(cell: Any) -> None:
    """A soft ground under a head."""
    cell._tc.get_or_add_tcPr().append(element("w:shd", val="clear", color="auto", fill=HEAD_GREY))  # noqa: SLF001 - python-docx knows no grounds
