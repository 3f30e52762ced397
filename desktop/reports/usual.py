"""A paper of one table with the office's usual head and foot, so that each report tells only what is its own."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from desktop.domain.money import TIYN
from desktop.reports.document import Cells, Column, Document, Group, added
from desktop.reports.frame import TOTAL, Frame
from desktop.text import Sentence


def usual(
    paper: Frame,
    name: str,
    sheet: str,
    title: Sentence,
    columns: tuple[Column, ...],
    rows: Sequence[Cells],
    **more: Any,
) -> Document:
    """The paper; ``more`` are further parts of the Document, ``body`` the rows where they stand in groups."""
    body: Sequence[Cells | Group] = more.pop("body", rows)
    return Document(
        name=name,
        sheet=sheet,
        headings=more.pop("headings", None) or paper.headings(title),
        columns=columns,
        rows=body,
        moment=paper.moment,
        made=paper.made(),
        control_words=paper.control(),
        places=paper.places(),
        total_words=paper.voice.line(TOTAL) if any(column.total for column in columns) else "",
        totals=added(columns, rows) if any(column.total for column in columns) else (),
        signatures=more.pop("signatures", None) or paper.signatures(),
        **more,
    )


def tenge(tiyn: int | None) -> Decimal | None:
    """A sum in tiyn as a cell of money."""
    return None if tiyn is None else Decimal(tiyn) / TIYN
