"""Recognising kinds of items: «Стационарлық жәшік», «Стационарный ящик (урна)» against the catalogue."""

import re

from desktop.domain.kazakh import search_key
from desktop.exchange.register import Named

BRACKETS = re.compile(r"\([^()]*\)")


class Items:
    """The catalogue by every form of its names."""

    def __init__(self, items: tuple[Named, ...]) -> None:
        self.keys: dict[str, Named] = {}
        self.words: list[tuple[frozenset[str], Named]] = []
        for item in items:
            for name in (item.kk, item.ru):
                for form in (name, BRACKETS.sub(" ", name), BRACKETS.sub(" ", name).split(",")[0]):
                    if form.strip():
                        self.keys.setdefault(search_key(form), item)
                        self.words.append((frozenset(search_key(form).split()), item))
        self.seen: dict[str, Named | None] = {}

    def find(self, text: str) -> Named | None:
        """The kind of item meant; None where no kind, or more than one, has all its words."""
        if text not in self.seen:
            self.seen[text] = self._find(text)
        return self.seen[text]

    def _find(self, text: str) -> Named | None:
        for form in (text, BRACKETS.sub(" ", text), BRACKETS.sub(" ", text).split(",")[0]):
            if found := self.keys.get(search_key(form)):
                return found
        said = frozenset(search_key(BRACKETS.sub(" ", text)).split())
        holding = {item.code: item for words, item in self.words if said and (said <= words or words <= said)}
        return next(iter(holding.values())) if len(holding) == 1 else None
