"""The command line as a person has it: words in, words or one JSON object out."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop.__main__ import main
from tests.conftest import PASSWORD

DATA = Path(__file__).parents[1] / "data" / "open"
NEW = ("--commission", "KZ-TUR-OTYRAR", "--campaign", "Республикалық референдум")
DAYS = ("--called", "2026-02-11", "--voting-day", "2026-03-15")


@dataclass
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one object on stdout."""
        held = json.loads(self.out)
        assert isinstance(held, dict)
        return held


@pytest.fixture
def daiyn(capsys, monkeypatch) -> Callable[..., Said]:
    """``daiyn("show", path, "members", "--json")``."""
    monkeypatch.setenv("DAIYN_PASSWORD", PASSWORD)

    def run(*words: object) -> Said:
        capsys.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as left:
            code = left.code
        told = capsys.readouterr()
        return Said(code, told.out, told.err)

    return run


@pytest.fixture
def file(daiyn, tmp_path) -> Path:
    """A new file of Otyrar district, made by the command."""
    path = tmp_path / "otyrar.daiyn"
    assert daiyn("new", path, *NEW, *DAYS).code == 0
    return path


@pytest.fixture
def csv(tmp_path) -> Callable[..., Path]:
    """A small workbook from lines of words."""

    def write(name: str, *rows: str) -> Path:
        path = tmp_path / name
        path.write_text("\n".join(rows) + "\n", encoding="utf-8")
        return path

    return write
