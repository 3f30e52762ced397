"""Settings of a person on a PC: kept, read back, and never in the way when the file is odd."""

import json
from pathlib import Path

import pytest

from desktop.ui.settings import RECENT, Settings, keep_settings, read_settings, settings_path


def test_settings_come_back_as_they_were_left():
    kept = Settings(language="ru", dark=True, size=13, recent=("/office/otyrar.daiyn",))
    keep_settings(kept)
    assert read_settings() == kept


def test_a_first_start_speaks_kazakh():
    assert not settings_path().exists()
    assert read_settings() == Settings(language="kk", dark=False, size=11, recent=())


@pytest.mark.parametrize(
    "held",
    [
        "",
        "{",
        "[]",
        "null",
        json.dumps({"language": "de", "size": 400, "dark": "yes", "recent": "otyrar"}),
        json.dumps({"size": True, "recent": [1, None]}),
    ],
)
def test_an_odd_file_gives_the_program_s_own_settings(held):
    settings_path().parent.mkdir(parents=True, exist_ok=True)
    settings_path().write_text(held, encoding="utf-8")
    assert read_settings() == Settings()


def test_a_file_opened_again_comes_first_and_only_the_newest_stay():
    settings = Settings()
    for n in range(RECENT + 3):
        settings = settings.opened(Path(f"/office/{n}.daiyn"))
    settings = settings.opened(Path("/office/5.daiyn"))
    assert settings.recent[0] == "/office/5.daiyn"
    assert len(settings.recent) == len(set(settings.recent)) == RECENT
    assert "/office/5.daiyn" not in settings.forgotten(Path("/office/5.daiyn")).recent


def test_a_place_that_cannot_be_written_costs_nothing(tmp_path):
    closed = tmp_path / "file"
    closed.write_text("no folder", encoding="utf-8")
    keep_settings(Settings(language="ru"), closed / "settings.json")
    assert closed.read_text(encoding="utf-8") == "no folder"
