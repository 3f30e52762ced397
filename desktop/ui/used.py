"""Which papers a person used last on this PC; names of reports and nothing else, in the user's config folder."""

import json
from pathlib import Path
from typing import Any, cast

from desktop.ui.settings import settings_path

MOST = 4


def place() -> Path:
    """Where the names lie."""
    return settings_path().with_name("papers.json")


def used() -> tuple[str, ...]:
    """The papers used last, the newest first; none where nothing is known."""
    try:
        held: Any = json.loads(place().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ()
    return tuple(str(name) for name in cast("list[Any]", held))[:MOST] if isinstance(held, list) else ()


def note(name: str) -> tuple[str, ...]:
    """Put a paper on top; a folder that cannot be written costs nothing but the memory of it."""
    names = (name, *(each for each in used() if each != name))[:MOST]
    try:
        place().parent.mkdir(parents=True, exist_ok=True)
        place().write_text(json.dumps(names), encoding="utf-8")
    except OSError:
        pass
    return names
