"""Readiness: board and matrix of a district drawn, the summary of the whole file beside its raw sums."""

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from desktop.bench.figures import Figure, beside, middle, timed

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.ui.boardfacts import BoardFacts
    from desktop.ui.desk import Actions

PAINT, SUMMARY, ASKED = 100, 3, 10
"""Milliseconds of a painting; times the raw sums; milliseconds of the question where a file is too small for a ratio:
over 30 precincts the sums take 0.1 ms, and telling SQLite the question takes longer."""
DISTRICT = 40
"""Precincts of a large district: so many are drawn whatever the file holds."""
SIZE = (700, 620)
RAW = (
    "SELECT p.region_id, s.state, s.degree, count(*) FROM participation p JOIN standing s ON s.row = p.id "
    "WHERE p.campaign_id = ? AND p.works = 1 AND p.closed = 0 GROUP BY p.region_id, s.state, s.degree"
)
"""The sums of the summary as one would ask for them by hand."""


def figures(office: "Office") -> list[Figure]:
    """The figures, each the median of several turns."""
    from PySide6.QtWidgets import QApplication

    from desktop.ui.board import Board
    from desktop.ui.boardfacts import MANY, facts
    from desktop.ui.desk import Desk
    from desktop.ui.gatestable import GatesTable
    from desktop.ui.worker import Worker

    application = cast("QApplication", QApplication.instance() or QApplication([]))
    worker = Worker()
    desk = Desk(office, worker, cast("Actions", None), language="kk", today=office.today)
    try:
        with office.reader() as reader:
            ours, raw = beside(
                lambda _: timed(lambda: reader.gates.summary("kk")),
                lambda _: timed(lambda: reader.connection.exec_driver_sql(RAW, (reader.campaign_id.hex,)).fetchall()),
            )
            many = len(reader.ids("precincts")) > MANY
            found = district(facts(reader, "kk", office.today))
        board, table = Board(), GatesTable(desk)
        board.resize(*SIZE)
        table.resize(*SIZE)

        def draw_board() -> None:
            board.show_precincts(found.lines, found.standings)
            board.grab()

        def draw_table() -> None:
            table.show_facts(found)
            table.grab()

        drawn = middle(lambda _: timed(draw_board)), middle(lambda _: timed(draw_table))
        application.processEvents()
    finally:
        desk.close()
        worker.close()
    return [
        Figure("board_paint", drawn[0], "ms", PAINT),
        Figure("matrix_paint", drawn[1], "ms", PAINT),
        Figure("summary_query", ours, "ms", SUMMARY, raw) if many else Figure("summary_query", ours, "ms", ASKED),
    ]


def district(found: "BoardFacts") -> "BoardFacts":
    """As much of the file as a district has."""
    return replace(found, lines=dict(list(found.lines.items())[:DISTRICT]))
