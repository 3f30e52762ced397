"""The list of members: first paint, the next page, the end, and the search at every keystroke."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from desktop.bench.figures import Figure, beside, middle, timed
from desktop.bench.painting import painted
from desktop.storage.questions import Ids, Question, Row
from desktop.storage.reader import PAGE, Reader
from desktop.text import Language

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.ui.desk import Actions, Desk
    from desktop.ui.table import RecordTable
    from desktop.ui.tablemodel import Source

SIZE = (1146, 560)
"""The room that the window leaves to a list at 1366×768."""
FIRST_PAINT, NEXT_PAINT, PAGE_QUERY, SEARCH_QUERY, SEARCH_WHOLE = 100, 33, 2, 10, 2
TYPED = ("ж", "жұ", "жұм", "жұма", "жұмаб", "жумабеков", "сәу", "сауле", "844", "касымбек")
"""Keystrokes of three searches, with Kazakh letters and without."""
RAW = """
    SELECT a.id, max(a.version, p.version, (SELECT max(c.version) FROM contact c WHERE c.person_id = p.id)),
           a.person_id, a.post, a.permanent, a.since, a.until, a.nominated_by, a.consent_on,
           p.surname, p.given_name, p.patronymic, p.birth_date, p.iin, p.workplace, p.education, p.papers, p.note,
           v.id, v.number, v.suffix,
           coalesce((SELECT o.value FROM overlay o WHERE o.row_id = t.id AND o.field = 'name_kk' AND o.closed = 0
                      ORDER BY o.layer DESC LIMIT 1), t.name_kk),
           (SELECT max(s."on") FROM attendance x JOIN seminar s ON s.id = x.seminar_id
             WHERE x.appointment_id = a.id AND x.closed = 0 AND s.closed = 0
               AND x.presence IN ('PRESENT', 'LATE', 'LEFT', 'ONLINE')),
           (SELECT group_concat(c.number) FROM contact c WHERE c.person_id = p.id AND c.closed = 0 AND c.wrong = 0),
           (SELECT max(c.confirmed_on) FROM contact c WHERE c.person_id = p.id AND c.closed = 0 AND c.wrong = 0),
           (SELECT x.entry_score || '/' || x.exit_score || '/' || s.maximum
              FROM attendance x JOIN seminar s ON s.id = x.seminar_id
             WHERE x.appointment_id = a.id AND x.closed = 0 AND coalesce(x.exit_score, x.entry_score) IS NOT NULL
             ORDER BY s."on" DESC LIMIT 1)
      FROM appointment a
      JOIN person p ON p.id = a.person_id
      JOIN commission k ON k.id = a.commission_id
      LEFT JOIN participation v ON v.precinct_id = k.precinct_id AND v.campaign_id = a.campaign_id
      LEFT JOIN precinct l ON l.id = v.precinct_id
      LEFT JOIN territory t ON t.id = l.okrug_id
     WHERE a.id IN ({marks})
"""
"""A page of members as one would ask for it by hand."""


def figures(office: "Office") -> list[Figure]:
    """The list as the window has it, on the office's newest step."""
    from PySide6.QtWidgets import QApplication

    from desktop.ui.desk import Desk
    from desktop.ui.theme import dress
    from desktop.ui.worker import Worker

    application = cast("QApplication", QApplication.instance() or QApplication([]))
    dress(application, dark=False)
    worker = Worker()
    desk = Desk(office, worker, cast("Actions", None), language="kk", today=office.today)
    try:
        first = middle(lambda _: timed(lambda: opened(desk).close()))
        table = opened(desk)
        return [
            Figure("members_first_paint", first, "ms", FIRST_PAINT),
            Figure("members_next_page", middle(lambda turn: scrolled(table, (turn + 1) * PAGE)), "ms", NEXT_PAINT),
            Figure("members_jump_to_end", middle(lambda turn: to_end(table, turn)), "ms", NEXT_PAINT),
            page_query(desk.reader()),
            *search(desk, table),
        ]
    finally:
        desk.close()
        worker.close()


def opened(desk: "Desk", source: "Callable[[], Source] | None" = None) -> "RecordTable":
    """The list on the screen, painted."""
    from desktop.ui.members import COLUMNS
    from desktop.ui.table import RecordTable

    table = RecordTable(desk, "members", COLUMNS, source=source)
    table.resize(*SIZE)
    table.refresh()
    table.show()
    painted(table)
    return table


def scrolled(table: "RecordTable", row: int) -> float:
    """The list moved to a row that nobody has looked at yet, and painted."""

    def move() -> None:
        table.verticalScrollBar().setValue(min(row, len(table.records.ids) - 1))
        table.viewport().repaint()

    return timed(move)


def to_end(table: "RecordTable", turn: int) -> float:
    """The list moved from its beginning to its end; each turn forgets the pages of the one before."""
    table.verticalScrollBar().setValue(0)
    table.records.refresh()
    table.viewport().repaint()
    return scrolled(table, len(table.records.ids) - turn - 1)


def page_query(reader: Reader) -> Figure:
    """A page of the list beside the same page asked for by hand and left as it comes."""
    ids = reader.ids("members")
    raw: Any = reader.connection.connection.driver_connection
    pages = max(1, len(ids) // PAGE)

    def page(turn: int) -> list[UUID]:
        start = (turn * 7919) % pages * PAGE
        return ids[start : start + PAGE]

    def ask(held: Sequence[UUID]) -> None:
        marks = ", ".join("?" for _ in held)
        raw.execute(RAW.format(marks=marks), [each.hex for each in held]).fetchall()

    def bare(turn: int) -> float:
        held = page(turn)
        return timed(lambda: ask(held))

    def ours(turn: int) -> float:
        held = page(turn)
        return timed(lambda: reader.rows("members", held, "kk"))

    value, reference = beside(ours, bare, 9)
    return Figure("members_query", value, "ms", PAGE_QUERY, reference)


class Known:
    """Rows whose ids were found before: what is left is to fetch and to paint them."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.found = Ids([])

    def ids(self, noun: str, question: Question | None = None, language: Language = "kk") -> Ids:
        """The ids found before."""
        return self.found

    def rows(self, noun: str, ids: Sequence[UUID], language: Language) -> list[Row[Any]]:
        """The lines, fetched now."""
        return self.reader.rows(noun, ids, language)


def search(desk: "Desk", table: "RecordTable") -> list[Figure]:
    """A keystroke: its query, and all of it beside fetching and painting the same page without a search."""
    reader = desk.reader()
    known = Known(reader)
    still = opened(desk, lambda: known)

    def typed(turn: int) -> Question:
        return Question(search=TYPED[turn % len(TYPED)])

    def keystroke(turn: int) -> float:
        return timed(lambda: asked(table, typed(turn)))

    def page(turn: int) -> float:
        known.found = reader.ids("members", typed(turn))
        return timed(lambda: asked(still, typed(turn)))

    whole, bare = beside(keystroke, page, len(TYPED))
    query = middle(lambda turn: timed(lambda: reader.ids("members", typed(turn))), len(TYPED))
    return [
        Figure("search_query", query, "ms", SEARCH_QUERY),
        Figure("search_keystroke", whole, "ms", SEARCH_WHOLE, bare),
    ]


def asked(table: "RecordTable", question: Question) -> None:
    """Another question's rows on the screen."""
    table.records.ask(question)
    table.viewport().repaint()
