"""Under which words a form may ask for what the registers know."""

from desktop.domain.demands import KNOWN, Over
from desktop.words import say


def titles_of(over: Over) -> dict[str, tuple[str, ...]]:
    """The known fields of such rows by their meaning to a form, with their names in Kazakh and Russian."""
    return {
        f"field:{code}": (say(known.label, "kk"), say(known.label, "ru"))
        for code, known in KNOWN.items()
        if over in known.over
    }
