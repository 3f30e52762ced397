"""What a person set up on this PC: language, look, recent files. No personal data; kept in the user's config folder."""

import json
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from platformdirs import user_config_path, user_documents_path

from desktop.text import LANGUAGES, Language

RECENT = 8
"""How many files the first window remembers."""
SIZES = (10, 11, 12, 13, 14)
"""Text sizes in points that the window can take; 11 is the look's own."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one person on one PC."""

    language: Language = "kk"
    dark: bool = False
    size: int = 11
    recent: tuple[str, ...] = field(default=())

    def opened(self, file: Path) -> "Settings":
        """The same settings with a file first among the recent ones."""
        name = str(file)
        return replace(self, recent=(name, *(each for each in self.recent if each != name))[:RECENT])

    def forgotten(self, file: Path) -> "Settings":
        """The same settings without a file that is gone."""
        return replace(self, recent=tuple(each for each in self.recent if each != str(file)))


def settings_path() -> Path:
    """Where the settings lie."""
    return user_config_path("Daiyn", appauthor=False) / "settings.json"


def files_folder() -> Path:
    """Where a new commission's file is proposed to lie."""
    return user_documents_path() / "Daiyn"


def read_settings(path: Path | None = None) -> Settings:
    """The settings as they were left; the program's own where there are none or the file is not readable."""
    try:
        kept: Any = json.loads((path or settings_path()).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    return understood(cast("dict[str, Any]", kept)) if isinstance(kept, dict) else Settings()


def understood(kept: dict[str, Any]) -> Settings:
    """Settings from what a file holds, each strange value replaced by the program's own."""
    own = Settings()
    language, size, recent = kept.get("language"), kept.get("size"), kept.get("recent")
    named = cast("list[object]", recent) if isinstance(recent, list) else []
    return Settings(
        language=language if language in LANGUAGES else own.language,
        dark=kept.get("dark") is True,
        size=cast("int", size) if size in SIZES else own.size,
        recent=tuple(name for name in named if isinstance(name, str))[:RECENT],
    )


def keep_settings(settings: Settings, path: Path | None = None) -> None:
    """Keep the settings; a folder that cannot be written costs nothing but the memory of them."""
    place = path or settings_path()
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        draft = place.with_suffix(".new")
        draft.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=1), encoding="utf-8")
        draft.replace(place)
    except OSError:
        return
