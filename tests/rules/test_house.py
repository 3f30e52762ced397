import ast
import os
import re
import subprocess
import sys

from tests.rules.checkout import CHECKOUT, HOUSE, MODULES, room

HEAVY = (
    "alembic",
    "argon2",
    "cryptography",
    "docx",
    "lxml",
    "openpyxl",
    "pypdfium2",
    "python_calamine",
    "reportlab",
    "sqlalchemy",
)
SILENCED = re.compile(r"#\s*(?:noqa: [A-Z0-9, ]+|(?:type|pyright): ignore\[[\w, -]+\])(?P<reason>.*)")
BLANKET = re.compile(r"#\s*(?:noqa|(?:type|pyright): ignore)\s*(?:#|$)")
OPEN = re.compile(r"\b(?:TODO|FIXME|XXX)\b|raise NotImplementedError")


def python(*words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(HOUSE.parent)}
    return subprocess.run(
        [sys.executable, *words], cwd=CHECKOUT, env=environment, capture_output=True, text=True, check=False
    )


def test_floors_import_only_the_floors_below():
    told = python("-c", "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))")
    assert told.returncode == 0, told.stdout + told.stderr


def test_the_first_window_loads_no_heavy_library():
    asked = f"import sys, desktop.app; print([name for name in {HEAVY} if name in sys.modules])"
    told = python("-c", asked)
    assert told.stdout.strip() == "[]", told.stdout + told.stderr


def test_a_room_has_at_most_400_lines():
    """A longer one holds more than one noun; a table of data belongs in resources/."""
    assert [room(module) for module in MODULES if module.read_text("utf-8").count("\n") > 400] == []


def test_what_is_silenced_has_a_reason_and_nothing_is_left_open():
    faults: list[str] = []
    for module in MODULES:
        for number, line in enumerate(module.read_text("utf-8").splitlines(), 1):
            silenced = SILENCED.search(line)
            unsaid = silenced and len(silenced["reason"].strip(" #-–—")) < 4
            if unsaid or BLANKET.search(line) or OPEN.search(line):
                faults.append(f"{room(module)}:{number}: {line.strip()}")
    assert faults == []


def test_facts_keep_their_types_at_run_time():
    """A data class whose types are only words checks nothing."""
    for module in (each for each in MODULES if room(each).startswith("domain/")):
        nodes = ast.walk(ast.parse(module.read_text("utf-8")))
        assert "__future__" not in [node.module for node in nodes if isinstance(node, ast.ImportFrom)], room(module)
