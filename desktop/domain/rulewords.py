"""Rules as people of each language write them: «жоғары(сайлаушы / 350), кемінде 2»; the file keeps one spelling.

Stored is the spelling of ``desktop.domain.rules``; whoever shows or reads a rule hands over the words of a language.
Items are told by their names in quotation marks. Both spellings may be mixed, so nothing learnt before is lost.
"""

import re
from collections.abc import Iterable, Mapping

from desktop.domain.faults import Refusal
from desktop.text import Sentence, text

RULE_WORDS: dict[str, Sentence] = {
    "voters": text("RuleWord", "voters"),
    "first_time": text("RuleWord", "first_time"),
    "vision": text("RuleWord", "vision"),
    "hearing": text("RuleWord", "hearing"),
    "motion": text("RuleWord", "motion"),
    "wheelchair": text("RuleWord", "wheelchair"),
    "at_home": text("RuleWord", "at_home"),
    "members": text("RuleWord", "members"),
    "seats": text("RuleWord", "seats"),
    "premises": text("RuleWord", "premises"),
    "neighbours": text("RuleWord", "neighbours"),
    "closed": text("RuleWord", "closed"),
    "ceil": text("RuleWord", "ceil"),
    "floor": text("RuleWord", "floor"),
    "min": text("RuleWord", "min"),
    "max": text("RuleWord", "max"),
    "at least": text("RuleWord", "at least"),
    "at most": text("RuleWord", "at most"),
    "where": text("RuleWord", "where"),
    "and": text("RuleWord", "and"),
    "or": text("RuleWord", "or"),
}
"""What a rule is written with, each under its stored spelling: inputs, functions, bounds and conditions."""
NO_ITEM = text("Rule", "There is no kind of item “{name}”. Write its name as it stands in the list.")
QUOTED = re.compile(r"[«“\"]([^»”\"]*)[»”\"]")
STORED = re.compile(r"\bat\s+(?:least|most)\b|[A-Za-z_]\w*")
SPACE = re.compile(r"\s+")

Words = Mapping[str, str]
"""Stored spelling → the word of a language."""


def written(expression: str, words: Words, items: Mapping[str, str]) -> str:
    """A stored rule in the words of a language; ``items`` are the names of items by code."""
    named = distinct(items)

    def said(found: re.Match[str]) -> str:
        name = SPACE.sub(" ", found[0])
        return words.get(name) or (f"«{named[name]}»" if name in named else found[0])

    return STORED.sub(said, expression)


def stored(typed: str, languages: Iterable[Words], items: Iterable[Mapping[str, str]]) -> str:
    """A typed rule in its stored spelling; what is no word of any of the languages stays for the rule to refuse.

    ``Refusal`` (``expression``) for a name in quotation marks that no kind of item bears.
    """
    codes = {key(name): code for named in items for code, name in distinct(named).items()}
    spelled = {key(word): name for words in languages for name, word in words.items()}

    def code(found: re.Match[str]) -> str:
        try:
            return codes[key(found[1])]
        except KeyError:
            raise Refusal(NO_ITEM.fill(name=found[1]), "expression") from None

    def told(found: re.Match[str]) -> str:
        return spelled[key(found[0])]

    known = phrases(spelled)
    parts = QUOTED.split(typed)
    quoted = [code(found) for found in QUOTED.finditer(typed)]
    plain = [known.sub(told, part) for part in parts[::2]]
    return "".join(part for pair in zip(plain, [*quoted, ""], strict=True) for part in pair)


def phrases(known: Iterable[str]) -> re.Pattern[str]:
    """What finds any of these words and phrases, the longest first, small letters or capitals."""
    patterns = (r"\s+".join(map(re.escape, each.split())) for each in sorted(known, key=len, reverse=True))
    return re.compile("|".join(rf"(?<!\w){each}(?!\w)" for each in patterns), re.IGNORECASE)


def key(word: str) -> str:
    """A word as it is compared: small letters, single spaces."""
    return SPACE.sub(" ", word.strip()).casefold()


def distinct(items: Mapping[str, str]) -> dict[str, str]:
    """The names of items that tell one kind from all others and hold no quotation marks."""
    met: dict[str, int] = {}
    for name in items.values():
        met[key(name)] = met.get(key(name), 0) + 1
    return {code: name for code, name in items.items() if met[key(name)] == 1 and not re.search(r"[«»“”\"]", name)}
