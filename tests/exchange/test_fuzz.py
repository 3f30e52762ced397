"""Damaged and mutated workbooks: read or refused with a sentence; no traceback, no hang, nothing half stored."""

import io
import multiprocessing
import random
import shutil
import sys
import time
import zipfile
from contextlib import suppress
from pathlib import Path

import openpyxl
import pytest

from desktop.domain.faults import Refusal
from desktop.exchange import intake
from desktop.exchange.book import Book
from desktop.exchange.child import OLE, parts, serve
from desktop.exchange.examine import examine
from desktop.exchange.limits import PATIENCE
from desktop.exchange.plan import plan
from desktop.exchange.refusals import FileRefusal
from desktop.exchange.rejects import rejected_workbook
from desktop.exchange.sheets import add, read_book
from desktop.words import say
from tests.exchange.sheet import DATA, TODAY, register

SHORT, LONG, CHILDREN = 200, 2_000, 20
SLOWEST = 10
SEEDS = sorted(path for path in DATA.iterdir() if path.suffix in {".xlsx", ".xls", ".csv", ".ods"})
CELLS = ["=1/0", "+7", "-", "@x", "№", "9,1E+11", 1e308, -1e-300, True, "а" * 32_767, "\u202eab", "0" * 400, "~"]


@pytest.fixture(autouse=True)
def tests_are_found(monkeypatch):
    """A process of its own finds these tests also where only the program is installed; the program stays that one."""
    monkeypatch.setattr(sys, "path", [*sys.path, str(Path(__file__).parents[2])])


def flipped(raw, chance):
    """Some bytes are others."""
    changed = bytearray(raw)
    for _ in range(chance.randint(1, 40)):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def cut(raw, chance):
    """The end is missing."""
    return raw[: chance.randrange(1, len(raw))]


def doubled(raw, chance):
    """A piece stands twice."""
    at, length = chance.randrange(len(raw)), chance.randint(1, 5_000)
    return raw[:at] + raw[at : at + length] * 2 + raw[at + length :]


def repacked(raw, chance):
    """A part of the archive is damaged inside, so that its zip is whole."""
    packed = zipfile.ZipFile(io.BytesIO(raw))
    names = packed.namelist()
    victim, out = chance.choice(names), io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name in names:
            inside = packed.read(name)
            if name == victim:
                inside = chance.choice((flipped, cut, doubled))(inside, chance) if inside else b"<"
                if chance.random() < 0.2:
                    continue
            made.writestr(name, inside)
    return out.getvalue()


def reworded(raw, chance):
    """Cells hold what nobody expects, rows and columns are thrown about."""
    book = openpyxl.load_workbook(io.BytesIO(raw))
    sheet = book.worksheets[0]
    for _ in range(chance.randint(1, 30)):
        row, column = chance.randint(1, sheet.max_row + 3), chance.randint(1, sheet.max_column + 3)
        cell = sheet.cell(row, column)
        if not isinstance(cell, openpyxl.cell.cell.MergedCell):
            cell.value = chance.choice([*CELLS, None])
    if chance.random() < 0.3:
        sheet.insert_rows(chance.randint(1, 9), chance.randint(1, 5))
    if chance.random() < 0.3:
        sheet.delete_cols(chance.randint(1, sheet.max_column))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def mutant(number, folder):
    """The mutant of that number: always the same one."""
    chance = random.Random(number)
    seed = chance.choice(SEEDS)
    raw = seed.read_bytes()
    ways = [flipped, cut, doubled]
    if seed.suffix in {".xlsx", ".ods"}:
        ways += [repacked, repacked]
    if seed.suffix == ".xlsx":
        ways += [reworded, reworded]
    path = folder / f"{number}{chance.choice([seed.suffix, seed.suffix, '.xls', '.xlsx', '.csv'])}"
    path.write_bytes(chance.choice(ways)(raw, chance))
    return path


def understood(book):
    """Whatever could be read is understood or refused, and every row is accounted for."""
    try:
        seen = examine(book, register(), None, TODAY)
    except FileRefusal:
        return
    proposed = plan(seen, {})
    assert proposed.read == sum(proposed.count(state) for state in ("new", "changed", "same", "rejected"))
    assert proposed.read == len(seen.records)
    assert rejected_workbook(seen, proposed.rejected_rows, "kk", say).startswith(b"PK")


def tried(path):
    """Read one mutant as the reading process does; it answers any fault of a damaged part itself."""
    book = Book(path.name, [])
    began = time.process_time()
    try:
        for part in parts(path):
            add(book, part)
    except Exception:  # noqa: BLE001 - the reading process answers any fault of a damaged part with one word
        return
    assert time.process_time() - began < SLOWEST, path.name
    understood(book)


class Lasting:
    """A pipe that stays open from one file to the next."""

    def __init__(self, pipe):
        self.send = pipe.send

    def close(self):
        """Not yet."""


def serve_many(paths, pipe):
    """The reading process's own work, file after file: starting it for each costs half a second."""
    for path in paths:
        began = time.process_time()
        serve(path, Lasting(pipe))
        pipe.send(time.process_time() - began)


def received(pipe, path):
    """The next part; silence means that the process hangs, for a busy computer alone is never so slow."""
    assert pipe.poll(PATIENCE), path
    return pipe.recv()


def in_a_process(paths):
    """Read files in a process; where one takes it along, the rest are read in a new one. Says how many did."""
    context, fallen = multiprocessing.get_context("spawn"), 0
    left = [str(path) for path in paths]
    while left:
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=serve_many, args=(left, theirs), daemon=True)
        process.start()
        theirs.close()
        try:
            while left:
                book, whole = Book("book.xls", []), False
                while not isinstance(part := received(ours, left[0]), float):
                    whole = whole or part is None
                    if part is not None and not isinstance(part, str):
                        add(book, part)
                assert part < SLOWEST, left[0]
                left.pop(0)
                if whole:
                    understood(book)
        except EOFError:
            left.pop(0)
            fallen += 1
        finally:
            ours.close()
            process.kill()
            process.join()
    return fallen


def old(path):
    """Whether it is an old .xls: calamine may take the whole process with it, which is why there is one."""
    return path.read_bytes().startswith(OLE)


def mutants(numbers, folder):
    """The mutants of these numbers, old workbooks apart."""
    made = [mutant(number, folder) for number in numbers]
    return [path for path in made if not old(path)], [path for path in made if old(path)]


def test_mutants_are_read_or_refused(tmp_path):
    new, older = mutants(range(SHORT), tmp_path)
    for path in new:
        tried(path)
    assert in_a_process(older) < len(older)


@pytest.mark.drill
def test_many_mutants_are_read_or_refused(tmp_path):
    new, older = mutants(range(SHORT, SHORT + LONG), tmp_path)
    for path in new:
        tried(path)
    assert in_a_process(older) < len(older)


def test_mutants_in_the_reading_process_leave_the_program_alive(tmp_path):
    for number in range(10_000, 10_000 + CHILDREN):
        with suppress(FileRefusal):
            understood(read_book(mutant(number, tmp_path)))


def test_a_mutant_that_is_taken_in_is_one_step_or_none(office, tmp_path, reading):
    shutil.copy(DATA / "01_uchaskeler_tizimi.xlsx", tmp_path / "бірінші.xlsx")
    intake.accept(office, intake.examine(office, tmp_path / "бірінші.xlsx"))
    for number in range(20_000, 20_012):
        before, step = reading().position(), 0
        with suppress(Refusal):
            step = intake.accept(office, intake.examine(office, mutant(number, tmp_path))).step
        assert reading().position() == (step or before), number
        assert step in {0, before + 1}, number
