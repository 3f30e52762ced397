"""Where the things shipped with the program lie: in the installed package or the bundle, or beside it in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_SHELVES = tuple(place / folder for place in (_PACKAGE, _PACKAGE.parent) for folder in ("resources", "translations"))


def resource(name: str) -> Path:
    """The shipped file, named as it lies in resources/ or translations/: ``resource("territories.csv")``.

    Raises FileNotFoundError where nothing of that name was shipped, which is a fault of the build.
    """
    for shelf in _SHELVES:
        path = shelf / name
        if path.exists():
            return path
    raise FileNotFoundError(name)


def own_version() -> str:
    """The version of the program; empty in a checkout that was never installed."""
    from importlib.metadata import PackageNotFoundError, version  # 30 ms that the first window does without

    try:
        return version("daiyn")
    except PackageNotFoundError:
        return ""
