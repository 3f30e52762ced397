"""What stands above and below the table of a paper: approval, title, place and date, figures, notes, signatures."""

from desktop.reports.document import NBSP, Document, Figure, Heading, Signature, printed
from desktop.reports.fonts import BOLD, ITALIC, REGULAR, width, wrapped
from desktop.reports.pen import Pen
from desktop.reports.prose import Prose

TITLE, SECOND_TITLE, LINE, TEXT, NOTE, SMALL = 13.0, 11.0, 10.5, 10.0, 8.5, 7.5
LEADING = 1.3
APPROVAL_WIDTH, APPROVAL_GAP = 215.0, 18.0
FIGURE_SIZE, FIGURE_HEIGHT = 17.0, 40.0
HAND = 110.0
"""Points left for a hand to sign."""
POST_WIDTH = 230.0
RULE, RULE_GREY = 0.5, 0.6
CLOSING_GAP, NOTE_GAP, SIGNING_GAP = 5.0, 1.5, 8.0


def draw_opening(pen: Pen, document: Document) -> None:
    """Everything above the table."""
    draw_approvals(pen, document.approvals)
    draw_titles(pen, document.headings)
    pen.y -= 4
    for place, day in document.places:
        pen.y -= TEXT * LEADING
        pen.words(pen.left, pen.y, place, REGULAR, TEXT)
        pen.words(pen.right, pen.y, day, REGULAR, TEXT, "right")
    pen.y -= 4 if document.details else 0
    for label, value in document.details:
        draw_detail(pen, label, value)
    if document.figures:
        draw_figures(pen, document.figures)
    pen.y -= 9


def draw_titles(pen: Pen, headings: tuple[Heading, ...]) -> None:
    """The title and the lines under it, the second language smaller below the first."""
    for rank, heading in enumerate(headings):
        pen.y -= 5 if rank else 0
        pen.paragraph(heading.title, BOLD, SECOND_TITLE if rank else TITLE, "center")
        for line in heading.lines:
            pen.paragraph(line, REGULAR, TEXT if rank else LINE, "center")


def draw_approvals(pen: Pen, approvals: tuple[tuple[str, ...], ...]) -> None:
    """The approval block top right; a second language stands left of it, the first where the eye begins."""
    if not approvals:
        return
    space = min(APPROVAL_WIDTH, (pen.room - APPROVAL_GAP * (len(approvals) - 1)) / len(approvals))
    left = pen.right - space * len(approvals) - APPROVAL_GAP * (len(approvals) - 1)
    top = lowest = pen.y
    for lines in approvals:
        pen.y = top
        for rank, line in enumerate(lines):
            pen.paragraph(line, REGULAR if rank else BOLD, TEXT, left=left, room=space)
            pen.y -= 2
        lowest = min(lowest, pen.y)
        left += space + APPROVAL_GAP
    pen.y = lowest - 12


def draw_detail(pen: Pen, label: str, value: str) -> None:
    """A line of the head: what, then the value in the same line."""
    said = f"{label}: "
    wide = width(said, BOLD, TEXT)
    lines = wrapped(value, REGULAR, TEXT, pen.room - wide)
    for rank, line in enumerate(lines):
        pen.y -= TEXT * LEADING
        if not rank:
            pen.words(pen.left, pen.y, said, BOLD, TEXT)
        pen.words(pen.left + wide, pen.y, line, REGULAR, TEXT)


def draw_figures(pen: Pen, figures: tuple[Figure, ...]) -> None:
    """The numbers the reader looks for first: large, side by side, between two thin lines."""
    space = pen.room / len(figures)
    labels = [wrapped(figure.words, REGULAR, NOTE, space - 12) for figure in figures]
    deep = max(len(lines) for lines in labels) * NOTE * 1.2
    pen.y -= 8
    top = pen.y
    pen.y -= FIGURE_HEIGHT - 12 + deep
    between = [pen.left + space * at for at in range(1, len(figures))]
    edges = [(pen.left, top, pen.right, top), (pen.left, pen.y, pen.right, pen.y)]
    pen.stroke([*edges, *((x, top - 7, x, pen.y + 7) for x in between)], RULE, RULE_GREY)
    for at, (figure, lines) in enumerate(zip(figures, labels, strict=True)):
        middle = pen.left + space * (at + 0.5)
        if pen.trace is not None:
            place = (pen.page, middle - space / 2, middle + space / 2, top, pen.y)
            pen.trace.figures.append((*place, pen.trace.paper, at))
        pen.words(middle, top - FIGURE_SIZE - 4, printed(figure.value, "whole"), BOLD, FIGURE_SIZE, "center")
        for step, line in enumerate(lines):
            pen.words(middle, top - FIGURE_SIZE - 16 - step * NOTE * 1.2, line, REGULAR, NOTE, "center")


def closing_height(pen: Pen, document: Document | Prose) -> float:
    """How much room everything below the table will take, in points."""
    notes = sum(len(wrapped(note, ITALIC, NOTE, pen.room)) * NOTE * LEADING + NOTE_GAP for note in document.notes)
    return CLOSING_GAP + notes + SIGNING_GAP + sum(signature_heights(document.signatures))


def draw_closing(pen: Pen, document: Document | Prose) -> None:
    """Everything below the table: the notes, then the signatures, which are never torn apart."""
    pen.y -= CLOSING_GAP
    for note in document.notes:
        pen.paragraph(note, ITALIC, NOTE)
        pen.y -= NOTE_GAP
    if document.signatures:
        draw_signatures(pen, document.signatures)


def signature_heights(signatures: tuple[Signature, ...]) -> list[float]:
    """How high each line to be signed is, in points."""
    return [len(wrapped(each.post, REGULAR, LINE, POST_WIDTH)) * LINE * LEADING + 14 for each in signatures]


def draw_signatures(pen: Pen, signatures: tuple[Signature, ...]) -> None:
    """Post, a line for the hand, the name: one below the other, all on one page."""
    heights = signature_heights(signatures)
    if not pen.fits(sum(heights) + SIGNING_GAP) and sum(heights) + SIGNING_GAP < pen.height:
        pen.turn()
    pen.y -= SIGNING_GAP
    posts = [wrapped(each.post, REGULAR, LINE, POST_WIDTH) for each in signatures]
    start = pen.left + max(width(line, REGULAR, LINE) for lines in posts for line in lines) + 14
    for each, lines, height in zip(signatures, posts, heights, strict=True):
        if not pen.fits(height):
            pen.turn()
        base = pen.y - LINE - 6
        for step, line in enumerate(lines):
            pen.words(pen.left, base - step * LINE * LEADING, line, REGULAR, LINE)
        pen.stroke([(start, base - 2, start + HAND, base - 2)], RULE)
        pen.words(start + HAND + 8, base, each.name.replace(". ", f".{NBSP}"), REGULAR, LINE)
        pen.y -= height
