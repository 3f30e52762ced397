"""The bench: every figure is measured beside its reference; how fast is never asserted here."""

from multiprocessing import get_context
from pathlib import Path

import pytest

from desktop.app import begin
from desktop.bench import grouping, importing, lists, papers, past, readiness, saving, starts
from desktop.bench.figures import Figure, beside, middle
from desktop.commands import bench as command


@pytest.fixture
def peopled(office, make):
    """An office with some people to list, search and change."""
    make.precinct(842)
    for letter in "абвгдежзиклмнопрст":
        make.member(f"Жұма{letter}беков Сәуле", 842)
    return office


def test_a_limit_is_on_the_ratio_where_there_is_a_reference():
    assert Figure("save", 30.0, "ms", 3, 10.0).met
    assert not Figure("save", 31.0, "ms", 3, 10.0).met
    assert Figure("search_query", 9.9, "ms", 10).met
    assert not Figure("search_query", 10.1, "ms", 10).met


def test_the_first_turn_does_not_count():
    assert middle(lambda turn: 1000 if turn == 0 else turn, 3) == 2
    assert beside(lambda turn: 10 * turn, lambda turn: turn, 5) == (30, 3)


def test_lists_saving_and_the_past_are_measured(peopled, tmp_path, qapp):
    figures = [
        *lists.figures(peopled),
        *readiness.figures(peopled),
        *saving.figures(peopled, tmp_path),
        *past.figures(peopled),
    ]
    assert [figure.name for figure in figures] == [*command.NAMES][2:13]
    assert all(figure.value > 0 for figure in figures)
    beside_something = {figure.name for figure in figures if figure.reference}
    assert beside_something == {"members_query", "search_keystroke", "save", "as_of"}


def test_a_regions_groups_are_timed():
    (figure,) = grouping.figures()
    assert figure.name in command.NAMES
    assert figure.value > 0


def test_saving_changed_what_it_says(peopled, tmp_path, reading):
    before = reading().position()
    saving.figures(peopled, tmp_path)
    assert reading().position() == before + saving.TIMES + 1


def test_a_start_ends_with_a_painted_window(peopled):
    peopled.close()
    file = starts.Opened(peopled.path, peopled.key, peopled.file_id, peopled.user, peopled.today)
    assert starts.start(starts.show_bare) > 0
    assert starts.start(starts.show_login, begin, file.path) > 0
    assert starts.start(starts.show_screen, begin, file) > 0


def test_a_start_that_fails_is_not_waited_for():
    with pytest.raises(EOFError):
        starts.start(vanish)


def vanish(answer):
    """A program that ends without a window."""
    assert get_context("spawn")
    answer.close()


def test_figures_are_told_in_words_and_as_json(tmp_path: Path):
    held = command.plain(Figure("save", 12.3456, "ms", 3, 4.0))
    assert held == {
        "name": "save", "unit": "ms", "limit": 3, "met": False, "value": 12.35, "reference": 4.0, "ratio": 3.09,
    }  # fmt: skip
    assert command.plain(Figure("search_query", 2.0, "ms", 10))["ratio"] is None
    assert dict(command.in_words(Figure("save", 12.3456, "ms", 3, 4.0)).values)["ratio"] == "3.09"


def test_an_import_is_measured_beside_a_bare_one_and_taken_in_twice(tmp_path):
    made = importing.measured(tmp_path, 21)
    assert [figure.name for figure in made] == [*command.NAMES][-3:]
    assert [bool(figure.reference) for figure in made] == [True, False, True]
    assert len({tuple(row[1:4]) for row in importing.rows(3_000)}) == 3_000


def test_papers_are_measured_beside_bare_ones(peopled):
    made = {figure.name: figure for figure in (*papers.figures(peopled), *papers.preview(peopled))}
    assert {"members_pdf", "members_xlsx", "short_xlsx", "report_preview"} <= set(made) <= set(command.NAMES)
    assert all(figure.value > 0 or figure.name == "members_memory" for figure in made.values())
    assert made["members_pdf"].reference
