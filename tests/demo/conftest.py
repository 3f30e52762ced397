"""One demo for all its tests: made as the command makes it, only without pictures."""

import argparse
import io
import json
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop.commands.demo import demo


@dataclass(frozen=True)
class Made:
    """A folder with a demo, and what the command said of it."""

    folder: Path
    answer: dict[str, Any]

    @property
    def file(self) -> Path:
        """The commission's file."""
        return Path(self.answer["file"])


def wish(out: Path | None, size: str = "district") -> argparse.Namespace:
    """What was said on the command line."""
    return argparse.Namespace(out=out, size=size, lang="kk", json=True)


def no_window(file, office):
    raise AssertionError("no window was asked for")


def no_pictures(office, folder, languages):
    assert folder.is_dir()
    return [folder / f"{language}-01-today.png" for language in languages]


@pytest.fixture(scope="session")
def made(tmp_path_factory) -> Made:
    """The district's demo."""
    folder = tmp_path_factory.mktemp("demo")
    said = io.StringIO()
    with redirect_stdout(said):
        assert demo(wish(folder), no_window, no_pictures) == 0
    return Made(folder, json.loads(said.getvalue()))
