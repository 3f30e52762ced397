"""Recognising okrugs: Kazakh, Russian, shortened and misspelt names against the reference list."""

import re
from difflib import SequenceMatcher

from desktop.domain.kazakh import search_key, skeleton
from desktop.domain.readings import words
from desktop.exchange.register import Named

GENERIC = re.compile(
    r"\s*(?:\b(?:ауылдық|аулдық|сельский|сельского|поселковый|кенттік)?\s*округ\w*|\b(?:с|а)\s?[./]\s?о\b\.?|\bа/о\b|\bаппараты?\b|\bакимат\w*)\s*",
    re.IGNORECASE,
)
ADJECTIVE = re.compile(r"(?:ский|ского|скому|ском|ская)$")
SHORTEST = 4
"""Letters that are enough for a shortened name: «Шәуіл.»."""
NEAR = 0.8
"""How alike two names must be (0 to 1) to be taken for one; below it they are different okrugs."""


class Okrugs:
    """The okrugs of the register by every form of their names."""

    def __init__(self, okrugs: tuple[Named, ...]) -> None:
        self.okrugs = okrugs
        self.written = {name.casefold(): okrug for okrug in okrugs for name in (okrug.kk, okrug.ru) if name}
        self.keys = {search_key(name): okrug for name, okrug in self.written.items()}
        self.bones = {skeleton(ADJECTIVE.sub("", name)): okrug for name, okrug in self.keys.items()}
        self.seen: dict[str, tuple[Named | None, str | None]] = {}

    def exact(self, text: str) -> bool:
        """Whether the words are the name of an okrug, letter by letter or without Kazakh letters."""
        return search_key(bare(text)) in self.keys

    def find(self, text: str) -> tuple[Named | None, str | None]:
        """The okrug meant and the code of what a person should look at: okrug_fuzzy_match, okrug_unknown or None."""
        if text not in self.seen:
            self.seen[text] = self._find(bare(text))
        return self.seen[text]

    def _find(self, name: str) -> tuple[Named | None, str | None]:
        if not self.okrugs:
            return None, None
        if found := self.written.get(name.casefold()):
            return found, None
        key = search_key(name)
        if found := self.keys.get(key) or self.bones.get(skeleton(ADJECTIVE.sub("", key))):
            return found, "okrug_fuzzy_match"
        if len(key) >= SHORTEST:
            begun = {okrug.code: okrug for known, okrug in self.keys.items() if known.startswith(key)}
            if len(begun) == 1:
                return next(iter(begun.values())), "okrug_fuzzy_match"
        stem = ADJECTIVE.sub("", key)
        ranked = sorted(
            (
                (SequenceMatcher(None, stem, ADJECTIVE.sub("", known)).ratio(), okrug.code)
                for known, okrug in self.keys.items()
            ),
            reverse=True,
        )
        best = ranked[0]
        rivals = [code for ratio, code in ranked if ratio > best[0] - 0.05 and code != best[1]]
        if best[0] >= NEAR and not rivals:
            return next(okrug for okrug in self.okrugs if okrug.code == best[1]), "okrug_fuzzy_match"
        return None, "okrug_unknown"


def bare(text: str) -> str:
    """A name without «ауылдық округі», «с/о»."""
    return words(GENERIC.sub(" ", words(text))).strip(' .,«»"')
