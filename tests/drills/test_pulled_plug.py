"""The plug is pulled in the middle of imports and edits: nothing that was said to be kept is lost."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import select

import desktop
import tests
from desktop.storage import checks
from desktop.storage.office import open_with_key
from desktop.storage.work import STEP
from tests.storage.views import companions_and_rebuild

HERE = Path(__file__).parent
ROOTS = os.pathsep.join({str(Path(package.__file__).parents[1]) for package in (desktop, tests)})


@pytest.fixture
def workbook(tmp_path):
    """A small register that comes in again and again, each time with other figures after an undo."""
    rows = "\n".join(f"{number};Шәуілдір;{number * 2}" for number in range(839, 869))
    path = tmp_path / "register.csv"
    path.write_text(f"Учаске №;Ауылдық округі;Азаматтар саны\n{rows}\n", encoding="utf-8")
    return path


def pulled(office, seed, workbook, acknowledged):
    """Start the office at work, pull the plug somewhere; the steps that it said were kept join ``acknowledged``."""
    told = random.Random(seed)
    lines = told.randrange(9)
    words = [str(office.path), office.key.hex(), office.file_id.hex(), str(seed), str(workbook)]
    busy = subprocess.Popen(
        [sys.executable, str(HERE / "busy.py"), *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": ROOTS},
    )
    assert busy.stdout.readline().strip() == b"open", busy.stderr.read().decode()
    heard = [busy.stdout.readline() for _ in range(lines)]
    time.sleep(told.random() * 0.08)  # not waited for anything: the plug is pulled at any moment of the next step
    assert busy.poll() is None, busy.stderr.read().decode()
    busy.kill()
    busy.wait()
    heard += busy.stdout.read().splitlines(keepends=True)
    busy.stdout.close()
    busy.stderr.close()
    for line in heard:
        if line.endswith(b"\n"):
            n, digest = line.split()
            acknowledged[int(n)] = digest.decode()


@pytest.mark.parametrize("kills", [20, pytest.param(200, marks=pytest.mark.drill)])
def test_nothing_kept_is_lost(office, workbook, kills):
    office.close()
    acknowledged = {}
    for seed in range(kills):
        pulled(office, seed, workbook, acknowledged)
        assert checks.check(office.path, office.key, office.file_id) == [], f"after kill {seed}"
        again = open_with_key(office.path, office.key, office.file_id, "chair", writing=True)
        try:
            with again.reader() as reader:
                held = dict(reader.connection.execute(select(STEP.c.n, STEP.c.digest)).all())
            standing, rebuilt = companions_and_rebuild(again)
        finally:
            again.close()
        assert {n: held[n].hex() for n in acknowledged} == acknowledged, f"after kill {seed}"
        assert standing == rebuilt, f"after kill {seed}"
    assert len(acknowledged) > kills
