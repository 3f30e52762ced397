"""Where the rules look: the checkout that holds the tests, and the program that Python imports."""

from pathlib import Path

import desktop

CHECKOUT = Path(__file__).parents[2]
HOUSE = Path(desktop.__file__).parent
MODULES = sorted(HOUSE.rglob("*.py"))


def room(module: Path) -> str:
    """A module as people speak of it: ui/window.py."""
    return module.relative_to(HOUSE).as_posix()
