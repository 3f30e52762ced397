"""One saved field: row, journal, search and commit, beside the bare commit of one row in the same kind of file."""

from datetime import date, timedelta
from itertools import count
from pathlib import Path
from secrets import token_bytes

from desktop.actions import members
from desktop.bench.figures import Figure, beside, timed
from desktop.storage.connection import connect
from desktop.storage.office import Office

SAVE = 3
TIMES = 15
MADE = "CREATE TABLE person (id TEXT PRIMARY KEY, surname TEXT, given_name TEXT, workplace TEXT)"
FILLED = (
    "INSERT INTO person WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) "
    "SELECT i, 'surname', 'name', 'school' FROM n"
)


def figures(office: Office, folder: Path) -> list[Figure]:
    """The day of a member's consent is entered and saved; each turn another member's."""
    with office.reader() as reader:
        ids = reader.ids("members")
        chosen = [ids[n * len(ids) // (TIMES + 1)] for n in range(TIMES + 1)]
    raw = connect(folder / "bare.db", token_bytes(32), token_bytes(16), writing=True)
    for statement in (MADE, FILLED):
        raw.execute(statement)
    days = count()

    def bare(turn: int) -> float:
        def work() -> None:
            raw.execute("BEGIN IMMEDIATE")
            raw.execute("UPDATE person SET workplace = ? WHERE id = ?", (f"school {next(days)}", str(turn * 97 + 1)))
            raw.execute("COMMIT")

        return timed(work)

    def ours(turn: int) -> float:
        consent = {"consent_on": date(2023, 1, 1) + timedelta(days=next(days))}
        return timed(lambda: members.save(office, chosen[turn], consent))

    try:
        value, reference = beside(ours, bare, TIMES)
    finally:
        raw.close()
    return [Figure("save", value, "ms", SAVE, reference)]
