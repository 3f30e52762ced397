"""Prose on paper: letterhead, addressee, title, running paragraphs, tables between them, signatures."""

from desktop.reports.blocks import LEADING, LINE, RULE, TEXT, closing_height, draw_approvals, draw_closing, draw_titles
from desktop.reports.document import Align, Group, cleaned, printed_cells
from desktop.reports.fonts import BOLD, ITALIC, REGULAR, width, wrapped
from desktop.reports.grid import Grid
from desktop.reports.pen import Book, Pen
from desktop.reports.prose import ACROSS, EIGHT, Badge, Badges, Paragraph, Prose, Style, Table

BODY, LARGE = 12.0, 16.0
"""Points of running words; offices write 12 to 14, large print is 16."""
SMALL = 9.0
SET_IN = 28.0
"""How far a paragraph's first line stands in: about 1 cm."""
HANGING = 18.0
AFTER = 4.0
GUTTER = 20.0
INNER = 12.0
"""Points between the line of a badge and its words."""
BESIDE = 72.0
"""Points that must still fit below a line that heads what follows it, and below a table's own head."""
ADDRESSEE = 0.52
"""The addressee's block takes the right half of the page, a little more."""
ALIGNS: dict[Style, Align] = {"center": "center", "right": "right", "heading": "center"}


def draw_prose(book: Book, prose: Prose) -> None:
    """One paper from its letterhead to its signatures; the signatures never stand on a page of their own alone."""
    pen = book.pen(prose.made, landscape=prose.landscape, stamp=prose.stamp)
    draw_letterhead(pen, prose.letterhead)
    draw_approvals(pen, prose.approvals)
    for left, right in prose.numbers:
        pen.y -= LINE * LEADING
        pen.words(pen.left, pen.y, left, REGULAR, LINE)
        pen.words(pen.right, pen.y, right, REGULAR, LINE, "right")
    draw_addressee(pen, prose.addressee)
    pen.y -= 8
    draw_titles(pen, prose.headings)
    pen.y -= 8
    for at, block in enumerate(prose.blocks):
        if isinstance(block, Paragraph):
            last = at == len(prose.blocks) - 1
            beside = BESIDE if block.style in ("strong", "heading") else 0
            draw_paragraph(pen, block, keep=closing_height(pen, prose) if last else beside)
        elif isinstance(block, Table):
            draw_table(pen, block)
        elif isinstance(block, Badges):
            draw_badges(pen, block)
        else:
            pen.turn()
    draw_closing(pen, prose)
    pen.finish(f"{prose.control_words}: {prose.control_total()}")


def draw_letterhead(pen: Pen, heads: tuple[tuple[str, ...], ...]) -> None:
    """Who writes: one language in the middle, two side by side, over a line."""
    if not heads:
        return
    space = (pen.room - GUTTER * (len(heads) - 1)) / len(heads)
    top = lowest = pen.y
    for rank, lines in enumerate(heads):
        pen.y = top
        left = pen.left + rank * (space + GUTTER)
        for at, line in enumerate(lines):
            pen.paragraph(line, REGULAR if at else BOLD, TEXT if at else LINE, "center", left=left, room=space)
        lowest = min(lowest, pen.y)
    pen.y = lowest - 5
    pen.stroke([(pen.left, pen.y, pen.right, pen.y)], RULE * 2)
    pen.y -= 8


def draw_addressee(pen: Pen, lines: tuple[str, ...]) -> None:
    """To whom: right, each line from one edge."""
    pen.y -= 6 if lines else 0
    room = pen.room * ADDRESSEE
    for line in lines:
        pen.paragraph(line, BOLD, BODY, left=pen.right - room, room=room)


def draw_paragraph(pen: Pen, paragraph: Paragraph, keep: float) -> None:
    """Words in their style; ``keep`` points below must still fit beside the paragraph's last line."""
    style = paragraph.style
    name = BOLD if style in ("strong", "heading") else ITALIC if style == "small" else REGULAR
    size = LARGE if paragraph.large else SMALL if style == "small" else BODY
    if style == "blank":
        draw_blank(pen, paragraph.words, size)
        return
    pen.y -= AFTER if style == "heading" else 0
    for line in cleaned(paragraph.words).split("\n"):
        draw_line(pen, line, style, name, size, keep)
    pen.y -= AFTER


def draw_line(pen: Pen, line: str, style: Style, name: str, size: float, keep: float) -> None:
    """One stretch of words without a break of its own, wrapped."""
    first = SET_IN if style == "text" else 0.0
    left = pen.left + (HANGING if style == "item" else 0.0)
    room = pen.right - left
    lines = wrapped(line, name, size, room - first)
    if first and len(lines) > 1:
        rest = line[len(lines[0]) :].strip()
        lines = (lines[0], *wrapped(rest, name, size, room))
    height = size * LEADING
    for at, each in enumerate(lines):
        needed = height * 2 if style == "heading" else height
        if not pen.fits(needed + (keep if at == len(lines) - 1 else 0)):
            pen.turn()
        pen.y -= height
        align = ALIGNS.get(style, "left")
        x = {"left": left, "center": (pen.left + pen.right) / 2, "right": pen.right}[align]
        pen.words(x + (first if not at else 0), pen.y + size * 0.3, each, name, size, align)


def draw_blank(pen: Pen, words: str, size: float) -> None:
    """A line for a hand, and small under it what belongs there."""
    if not pen.fits(size * 2 + SMALL * LEADING):
        pen.turn()
    pen.y -= size * 1.6
    pen.stroke([(pen.left, pen.y, pen.right, pen.y)], RULE)
    if words:
        pen.y -= SMALL * LEADING
        middle = pen.left + pen.room / 2 - width(words, ITALIC, SMALL) / 2
        pen.words(middle, pen.y + 1, words, ITALIC, SMALL)


def draw_table(pen: Pen, table: Table) -> None:
    """A table as wide as the page; its head comes again on each page."""
    lines = [line.totals if isinstance(line, Group) else line for line in table.rows]
    sample = [printed_cells(line, table.columns) for line in (*lines, table.totals) if line]
    pen.y -= AFTER
    if not pen.fits(BESIDE):
        pen.turn()
    grid = Grid(pen, table.columns, sample, table.row_height)
    grid.draw_head()
    for line in table.rows:
        if isinstance(line, Group):
            words = (cleaned(line.title), *printed_cells(line.totals, table.columns))
            grid.draw(words, grouped=True)
        else:
            grid.draw(printed_cells(line, table.columns), grouped=False)
    if table.totals:
        grid.draw_totals(table.total_words, printed_cells(table.totals, table.columns))
    grid.close()
    pen.y -= AFTER * 2


def draw_badges(pen: Pen, badges: Badges) -> None:
    """Eight to a page between lines along which they are cut."""
    for rank, page in enumerate(badges.pages):
        if rank:
            pen.turn()
        top, wide = pen.y, pen.room / ACROSS
        high = (top - pen.bottom) / (EIGHT // ACROSS)
        for at, card in enumerate(page):
            draw_badge(pen, card, pen.left + at % ACROSS * wide, top - at // ACROSS * high, wide, high)
        pen.y = pen.bottom


def draw_badge(pen: Pen, card: Badge, left: float, top: float, wide: float, high: float) -> None:
    """One badge within its lines."""
    right, low = left + wide, top - high
    edges = [(left, top, right, top), (left, low, right, low), (left, low, left, top), (right, low, right, top)]
    pen.stroke(edges, RULE, 0.6)
    room, inner = wide - 2 * INNER, left + INNER
    pen.y = top - INNER
    pen.paragraph(card.head, REGULAR, SMALL, "center", left=inner, room=room)
    pen.y = top - high * 0.36
    pen.paragraph(card.name, BOLD, LARGE, "center", left=inner, room=room)
    pen.y -= AFTER
    for line in card.lines:
        pen.paragraph(line, REGULAR, BODY, "center", left=inner, room=room)
