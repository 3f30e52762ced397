"""What the fields and cases of a text are called by whoever words it: {күні:жатыс} for {day:locative}."""

import re
from collections.abc import Callable, Mapping

from desktop.text import Sentence, text

FIELD_WORDS: Mapping[str, Sentence] = {
    "day": text("WordingField", "day"),
    "title": text("WordingField", "title"),
    "place": text("WordingField", "place"),
    "commission": text("WordingField", "commission"),
    "audience": text("WordingField", "audience"),
    "okrugs": text("WordingField", "okrugs"),
    "came": text("WordingField", "came"),
    "guests": text("WordingField", "guests"),
    "topics": text("WordingField", "topics"),
    "skills": text("WordingField", "skills"),
    "questions": text("WordingField", "questions"),
    "materials": text("WordingField", "materials"),
    "rooms": text("WordingField", "rooms"),
    "tested": text("WordingField", "tested"),
    "entry": text("WordingField", "entry"),
    "exit": text("WordingField", "exit"),
    "weak": text("WordingField", "weak"),
    "plan": text("WordingField", "plan"),
    "members": text("WordingField", "members"),
    "trained": text("WordingField", "trained"),
    "spoke": text("WordingField", "spoke"),
    "decided": text("WordingField", "decided"),
    "today": text("WordingField", "today"),
    "district": text("WordingField", "district"),
    "since": text("WordingField", "since"),
    "leaflets": text("WordingField", "leaflets"),
    "posts": text("WordingField", "posts"),
    "videos": text("WordingField", "videos"),
    "sheets": text("WordingField", "sheets"),
    "meetings": text("WordingField", "meetings"),
    "asked": text("WordingField", "asked"),
    "answered": text("WordingField", "answered"),
    "published": text("WordingField", "published"),
    "replied": text("WordingField", "replied"),
    "lies": text("WordingField", "lies"),
    "precincts": text("WordingField", "precincts"),
    "need": text("WordingField", "need"),
    "have": text("WordingField", "have"),
    "short": text("WordingField", "short"),
    "full": text("WordingField", "full"),
}
CASE_WORDS: Mapping[str, Sentence] = {
    "genitive": text("WordingCase", "genitive"),
    "dative": text("WordingCase", "dative"),
    "accusative": text("WordingCase", "accusative"),
    "locative": text("WordingCase", "locative"),
    "ablative": text("WordingCase", "ablative"),
    "instrumental": text("WordingCase", "instrumental"),
    "of": text("WordingCase", "of"),
}
INSIDE = re.compile(r"\{(\w+)(?::(\w+))?")

Said = Callable[[Sentence], str]


def in_words(template: str, shown: Said) -> str:
    """A wording as a person reads it: fields and cases under their own names."""
    return renamed(template, named(FIELD_WORDS, shown), named(CASE_WORDS, shown))


def as_stored(words: str, shown: Said) -> str:
    """A wording as it is kept; a name that is none stays, so that it is told where the text is made."""
    fields = {word: name for name, word in named(FIELD_WORDS, shown).items()}
    cases = {word: name for name, word in named(CASE_WORDS, shown).items()}
    return renamed(words, fields, cases)


def named(words: Mapping[str, Sentence], shown: Said) -> dict[str, str]:
    """The names in the reader's language."""
    return {name: shown(word) for name, word in words.items()}


def renamed(template: str, fields: Mapping[str, str], cases: Mapping[str, str]) -> str:
    """The template with other names inside its braces."""

    def other(found: "re.Match[str]") -> str:
        name, case = found[1], found[2]
        return "{" + fields.get(name, name) + (f":{cases.get(case, case)}" if case else "")

    return INSIDE.sub(other, template)
