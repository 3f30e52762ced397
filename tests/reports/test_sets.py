"""A print set knows its sheets, stops at a page and goes on, and prints again only what changed."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.actions import inspections, papers, precincts
from desktop.domain.faults import Refusal
from desktop.domain.inspections import Answer
from desktop.domain.printing import RUN, Amount, Piece, amount, out, runs, to_print
from desktop.domain.readiness import MarkValue
from desktop.reports import sets
from tests.conftest import TODAY
from tests.reports.papers import pdf_pages, say

MOMENT = datetime(2026, 3, 10, 18, 40)  # noqa: DTZ001 - the office's own time


def bound(office, name="readiness-acts", language="kk", *, two_sided=False):
    with office.reader() as reader:
        wanted = sets.set_named(name)
        chosen = sets.receivers(reader, wanted, "kk")
        return sets.bound(reader, wanted, chosen, language, TODAY, say, MOMENT, two_sided=two_sided)


def test_a_set_of_sixty_acts_stops_at_page_43_and_one_change_reprints_one_act(office, make):
    rows = {number: make.precinct(number, seats=5) for number in range(801, 861)}
    inspections.plan(office, list(rows.values()), "1-топ", TODAY)
    with office.reader() as reader:
        visits = [row.id for row in reader.gates.inspections("kk")]
    for visit in visits:
        inspections.enter(office, visit, [Answer("POWER", MarkValue.YES)], held_on=TODAY)
    made = bound(office)
    assert [piece.key for piece in made.pieces] == [str(number) for number in rows]
    assert made.pieces[-1].last == len(pdf_pages(made.content))
    assert amount(made.pieces, two_sided=False).sheets == made.pieces[-1].last

    good = out(made.pieces, 43)
    rest = [page for first, last in runs(made.pieces, 43) for page in range(first, last + 1)]
    assert rest == list(range(44, made.pieces[-1].last + 1))
    assert all(last - first < RUN for first, last in runs(made.pieces, 43))

    def note(pieces):
        names = ("piece", "language", "pages", "digest")
        facts = [dict(zip(names, (p.key, p.language, p.pages, p.digest), strict=True)) for p in pieces]
        papers.note_printed(office, [{"report": "readiness-acts", **each} for each in facts])

    note(good)
    with office.reader() as reader:
        left = to_print(made.pieces, reader.printed("readiness-acts"))
    assert [piece.key for piece in left] == [piece.key for piece in made.pieces if piece.last > 43]
    note(left)
    precincts.save(office, rows[817], {"settlement": "Көксарай ауылы"})
    with office.reader() as reader:
        again = to_print(bound(office).pieces, reader.printed("readiness-acts"))
    assert [piece.key for piece in again] == ["817"]


def test_each_receivers_papers_begin_on_a_sheet_of_their_own(office, district):
    made = bound(office, "folder", sets.THE_RECEIVERS, two_sided=True)
    assert [piece.key for piece in made.pieces] == ["842", "843", "851"]
    assert all(piece.first % 2 for piece in made.pieces)
    pages = pdf_pages(made.content)
    for piece in made.pieces:
        assert f"№ {piece.key}" in pages[piece.first - 1]


def test_a_set_without_anything_to_print_is_refused(office):
    with pytest.raises(Refusal):
        bound(office)


def test_sheets_and_packs_are_told_before():
    pieces = [Piece("1", "№ 1", "kk", "", 1, 3), Piece("2", "№ 2", "kk", "", 5, 8)]
    assert amount(pieces, two_sided=True) == Amount(7, 4, 1)
    assert amount([Piece("1", "", "kk", "", 1, 824)], two_sided=True) == Amount(824, 412, 1)
    assert amount([Piece("1", "", "kk", "", 1, 824)], two_sided=False).packs == 2


@given(st.lists(st.integers(1, 70), min_size=1, max_size=30), st.data())
def test_every_page_after_the_last_good_one_comes_out_once(sizes, data):
    pieces, at = [], 1
    for n, size in enumerate(sizes):
        pieces.append(Piece(str(n), "", "kk", "", at, at + size - 1))
        at += size
    good = data.draw(st.integers(0, at - 1))
    found = runs(pieces, good)
    assert [page for first, last in found for page in range(first, last + 1)] == list(range(good + 1, at))
    assert all(last - first < RUN for first, last in found)


def test_a_briefing_is_one_piece_for_the_meeting(office, make):
    make.precinct(842, seats=5)
    made = bound(office, "briefing")
    assert len(made.pieces) == 1
    words = " ".join(pdf_pages(made.content))
    assert "842" in words
    assert made.pieces[0].last == len(pdf_pages(made.content)) >= 3
