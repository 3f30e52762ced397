"""The file as of a day long gone, beside the same question of today."""

from desktop.bench.figures import Figure, beside, timed
from desktop.storage.office import Office
from desktop.storage.reader import Reader
from desktop.storage.tables import Holding, Need, Record
from desktop.text import text

AS_OF = 5
TIMES = 5
ENTRIES = 200_000
MANY = text("Bench", "Quantities counted anew")


def figures(office: Office) -> list[Figure]:
    """The question: readiness of all precincts and the counts of the day, today and before everything changed."""
    then = change_much(office)

    def today(_: int) -> float:
        def work() -> None:
            with office.reader() as reader:
                ask(reader, office)

        return timed(work)

    def past(_: int) -> float:
        def work() -> None:
            with office.reader(as_of=then) as reader:
                ask(reader, office)

        return timed(work)

    value, reference = beside(past, today, TIMES)
    return [Figure("as_of", value, "ms", AS_OF, reference)]


def ask(reader: Reader, office: Office) -> None:
    """What the region asks every evening."""
    reader.readiness("kk")
    reader.today(office.today)


def change_much(office: Office) -> int:
    """Change 200,000 rows, or all needs and things of a smaller file, in one step; the number of the step before."""
    left = ENTRIES
    with office.unit_of_work(MANY, "bench") as work:
        kinds: tuple[type[Record], ...] = (Holding, Need)
        for kind in kinds:
            rows = work.find(kind)[:left]
            work.change_many(kind, [(row.id, {"quantity": 4}) for row in rows])
            left -= len(rows)
        return work.n - 1
