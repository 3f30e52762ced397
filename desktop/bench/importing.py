"""Taking in a workbook of members: what the dry run costs beside a bare read and insert, and the same file again."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import product
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from secrets import token_bytes

from desktop.actions.founding import found
from desktop.bench.figures import Figure, beside, timed
from desktop.demo import nation, spring
from desktop.storage.connection import connect

DRY_RUN, AGAIN, MEMORY = 8, 1, 900
MEMBERS = {**nation.MEMBERS, "district": 210}
TURNS = 2
"""Dry runs that count, each beside a bare one: a busy PC slows both alike."""
SEVEN = 7
"""Members of a commission."""
PASSWORD = "bench"  # noqa: S105 - the file goes when the run is over
MEGABYTE = 1_024
"""The system tells memory in kilobytes."""
POSTS = ("төраға", "төрағаның орынбасары", "хатшы", *["комиссия мүшесі"] * 4)
HEAD = ("Р/с", "Тегі", "Аты", "Әкесінің аты", "Туған күні", "ЖСН", "Лауазымы", "Учаске №", "Телефоны", "Жұмыс орны",
        "Білімі", "Кім ұсынды")  # fmt: skip
MADE = "CREATE TABLE bare (a, b, c, d, e, f, g, h, i, j, k, l)"
INSERTED = "INSERT INTO bare VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
SURNAMES = ("Әшірбек", "Күзембай", "Қалдыбай", "Өтеген", "Бекмұрат", "Ысқақ", "Ғабит", "Шәріп", "Данабек", "Пірімбет")
SYLLABLES = ("а", "ма", "са", "та", "на", "ра", "ла", "ба", "қа", "да")
GIVEN = ("Мұрат", "Ақмарал", "Серік", "Әсел", "Динара", "Рүстем", "Әділет", "Меруерт", "Айгүл", "Дәурен")
FATHERS = ("Нұрғалиұлы", "Мұратқызы", "Әбілқасымқызы", "Қасымұлы", "Жұмабекқызы")
Cells = tuple[object, ...]


def figures(folder: Path, size: str) -> list[Figure]:
    """The figures of a workbook of so many members as the size has, taken into a file of its own in a fresh process."""
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=serve, args=(folder, MEMBERS[size], theirs))
    process.start()
    theirs.close()
    try:
        made: list[Figure] = ours.recv()
    finally:
        process.join()
        ours.close()
    return made


def serve(folder: Path, members: int, pipe: Connection) -> None:
    """Measure here and send the figures."""
    pipe.send(measured(folder, members))
    pipe.close()


def measured(folder: Path, members: int) -> list[Figure]:
    """Precincts are taken in first; then the members for show, then in earnest and once again."""
    from desktop.exchange import intake

    places, people = folder / "places.xlsx", folder / "people.xlsx"
    count = -(-members // SEVEN)
    numbers = ((n, f"{n % 900}-ауыл", 900) for n in range(1, count + 1))
    write(places, ("Учаске №", "Елді мекен", "Сайлаушылар саны"), numbers)
    write(people, HEAD, rows(members))
    file = folder / "import.daiyn"
    office, _recovery = found(file, nation.REGION, spring.CAMPAIGN, PASSWORD, today=lambda: spring.TODAY)
    try:
        intake.accept(office, intake.examine(office, places))
        shown, bare = beside(
            lambda _: timed(lambda: intake.examine(office, people)),
            lambda turn: timed(lambda: read_and_insert(people, folder / f"inserted{turn}.db")),
            TURNS,
        )
        memory = most_memory()
        first = timed(lambda: intake.accept(office, intake.examine(office, people)))
        again = timed(lambda: intake.accept(office, intake.examine(office, people)))
    finally:
        office.close()
    return [
        Figure("import_dry_run", shown, "ms", DRY_RUN, bare),
        *([Figure("import_memory", memory, "MB", MEMORY)] if memory else []),
        Figure("import_again", again, "ms", AGAIN, first),
    ]


def rows(members: int) -> Iterator[Cells]:
    """Made-up members, seven to a precinct; no two have one name."""
    names = ("".join(parts) for parts in product(SURNAMES, SYLLABLES, SYLLABLES, SYLLABLES, ("ев", "ова")))
    people = product(names, GIVEN, FATHERS)
    for n, (surname, given, father) in zip(range(members), people, strict=False):
        born = date(1955, 1, 1) + timedelta(days=n * 7 % 17_000)
        phone = f"8 700 {n % 1000:03} {n // 1000 % 100:02} {n % 100:02}"
        own = (f"{born:%d.%m.%Y}", None, POSTS[n % SEVEN], 1 + n // SEVEN, phone)
        yield (n + 1, surname, given, father, *own, f"№ {n % 300} мектеп", "жоғары", "AMANAT партиясы")


def write(path: Path, head: Sequence[str], lines: Iterator[Cells]) -> None:
    """A plain workbook of one sheet."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Тізім")
    sheet.append(head)
    for line in lines:
        sheet.append(line)
    book.save(path)


def read_and_insert(workbook: Path, file: Path) -> None:
    """The least that can be done: calamine reads the workbook, its rows go into a bare table as they are."""
    from python_calamine import CalamineWorkbook

    with workbook.open("rb") as opened:
        held = CalamineWorkbook.from_filelike(opened).get_sheet_by_index(0).to_python()
    raw = connect(file, token_bytes(32), token_bytes(16), writing=True)
    try:
        raw.execute(MADE)
        raw.execute("BEGIN IMMEDIATE")
        raw.executemany(INSERTED, held[1:])
        raw.execute("COMMIT")
    finally:
        raw.close()


def most_memory() -> float:
    """The most that this process or the reading process held, in MB; 0 where the system does not say."""
    try:
        import resource
    except ImportError:
        return 0
    whole = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return max(whole) / MEGABYTE
