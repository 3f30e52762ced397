"""A chip above a list: what it costs grows with the list, not with its square."""

from desktop.storage.questions import Question

CHIPS = (("commission", "own"), ("trained", "no"), ("phone", "none"), ("post", "CHAIR"))
FEW, MANY = 30, 120
EVERY = 50
"""Instructions of SQLite between two counts."""


def effort(reader, chip: tuple[str, str]) -> int:
    """SQLite's instructions for the members under a chip, in units of ``EVERY``."""
    counted = 0

    def count() -> int:
        nonlocal counted
        counted += 1
        return 0

    raw = reader.connection.connection.dbapi_connection
    raw.set_progress_handler(count, EVERY)
    try:
        reader.ids("members", Question(filters=(chip,)))
    finally:
        raw.set_progress_handler(None, 0)
    return counted


def test_four_times_the_members_cost_about_four_times_as_much(office, make, reading):
    make.precinct(1)
    for number in range(FEW):
        make.member(f"Сынақов Мүше{number}", 1)
    few = {chip: effort(reading(), chip) for chip in CHIPS}
    for number in range(FEW, MANY):
        make.member(f"Сынақов Мүше{number}", 1)
    many = {chip: effort(reading(), chip) for chip in CHIPS}
    assert [chip for chip in CHIPS if many[chip] > 2 * few[chip] * MANY / FEW] == []
