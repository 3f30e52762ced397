"""Rules of the calendar as they ship: what happens, by whom, how many days from the call or the vote, by which act.

Three lists in ``resources/``: ``calendar.csv`` the rules, ``calendar_acts.csv`` the acts they stand on, and
``calendar_observed.csv`` the dates of campaigns that were held. Marks: S found in a source, I inferred, K general
knowledge; only S is sure, all of it is a proposal.
"""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from enum import StrEnum
from functools import cache

from desktop.resource import resource
from desktop.text import Language, Sentence, counted, text


class Anchor(StrEnum):
    """From which day a rule counts."""

    CALLED = "called"
    VOTING = "voting"
    FORMED = "formed"


ANCHORS = {
    Anchor.CALLED: text("Anchor", "the call"),
    Anchor.VOTING: text("Anchor", "voting day"),
    Anchor.FORMED: text("Anchor", "the forming of the commission"),
}


class Sense(StrEnum):
    """What a date means: it is held on the day, begins, must be done by, or may be done between two days."""

    ON = "ON"
    START = "START"
    BY = "BY"
    SPAN = "SPAN"


RESPONSIBLE = {
    "PRESIDENT": text("Responsible", "President"),
    "CALLER": text("Responsible", "The body that calls the vote"),
    "CENTRAL": text("Responsible", "Central commission"),
    "ALL": text("Responsible", "All participants"),
    "REGIONAL": text("Responsible", "Regional commissions"),
    "TERRITORIAL": text("Responsible", "Territorial commissions"),
    "TERRITORIAL_POLICE": text("Responsible", "Territorial commissions, police"),
    "PRECINCT": text("Responsible", "Precinct commissions"),
    "AKIMATS": text("Responsible", "Akimats"),
    "AKIMS": text("Responsible", "Akims"),
    "CHAIN": text("Responsible", "Precinct and territorial commissions"),
}


@dataclass(frozen=True, slots=True)
class Anchors:
    """The days from which rules count; ``formed`` is not always known."""

    called: date
    voting: date
    formed: date | None = None

    def of(self, anchor: Anchor) -> date | None:
        """The day of an anchor."""
        return {Anchor.CALLED: self.called, Anchor.VOTING: self.voting, Anchor.FORMED: self.formed}[anchor]


@dataclass(frozen=True, slots=True)
class Point:
    """So many days from an anchor (before it: negative), at an hour.

    ``full``: the days in between are counted full, so "20 days before" is the 21st day before.
    """

    anchor: Anchor
    days: int
    hour: time | None = None
    full: bool = False

    @property
    def offset(self) -> int:
        """Days from the anchor on the calendar."""
        step = (self.days > 0) - (self.days < 0)
        return self.days + step if self.full else self.days

    def day(self, anchors: Anchors) -> date | None:
        """The day; None while its anchor is not known."""
        start = anchors.of(self.anchor)
        return None if start is None else start + timedelta(days=self.offset)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. ``valid_from`` and ``valid_to`` bound the days of call for which it holds, both days included."""

    code: str
    first: Point
    last: Point
    sense: Sense = Sense.BY
    responsible: str = "TERRITORIAL"
    kind: str = ""
    """The kind of precincts for which it holds; empty: all."""
    votes: str = ""
    every: int = 0
    """Hours after which it is done again within the day."""
    after: tuple[str, ...] = ()
    """What must not come later."""
    task: bool = True
    act: str = ""
    article: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    mark: str = "S"
    source: str = ""
    names: tuple[str, str, str] = ("", "", "")
    shorts: tuple[str, str, str] = ("", "", "")

    def name(self, language: Language) -> str:
        """What happens, in a language."""
        return self.names[LANGUAGES[language]]

    def short(self, language: Language) -> str:
        """What happens, in few words."""
        return self.shorts[LANGUAGES[language]]

    def holds(self, vote: str, called: date) -> bool:
        """Whether the rule holds for such a vote called on that day."""
        begun = self.valid_from is None or self.valid_from <= called
        return self.votes in ("", vote) and begun and (self.valid_to is None or called <= self.valid_to)


LANGUAGES: Mapping[Language, int] = {"kk": 0, "ru": 1, "en": 2}


@dataclass(frozen=True, slots=True)
class Seen:
    """The days of one event in a campaign that was held."""

    code: str
    campaign: str
    anchors: Anchors
    first: date
    last: date
    mark: str


def lines(name: str) -> Iterator[dict[str, str]]:
    """The lines of a shipped list."""
    with resource(name).open(encoding="utf-8", newline="") as opened:
        yield from csv.DictReader(opened)


def day_or_none(words: str) -> date | None:
    """A day of a list; an empty cell is none."""
    return date.fromisoformat(words) if words else None


def point(row: Mapping[str, str], which: str) -> Point:
    """One end of a rule."""
    hour = row[f"{which}_hour"]
    return Point(
        Anchor(row[f"{which}_anchor"]),
        int(row[f"{which}_days"]),
        time.fromisoformat(hour) if hour else None,
        row["full"] == "1",
    )


@cache
def shipped() -> tuple[Rule, ...]:
    """Every rule that ships, in the order of a campaign; facts.md 1.9."""
    return tuple(
        Rule(
            code=row["code"],
            first=point(row, "first"),
            last=point(row, "last"),
            sense=Sense(row["sense"]),
            responsible=row["responsible"],
            kind=row["kind"],
            votes=row["votes"],
            every=int(row["every"] or 0),
            after=tuple(row["after"].split()),
            task=row["task"] == "1",
            act=row["act"],
            article=row["article"],
            valid_from=day_or_none(row["valid_from"]),
            valid_to=day_or_none(row["valid_to"]),
            mark=row["mark"],
            source=row["source"],
            names=(row["name_kk"], row["name_ru"], row["name_en"]),
            shorts=(row["short_kk"], row["short_ru"], row["short_en"]),
        )
        for row in lines("calendar.csv")
    )


@cache
def observed() -> tuple[Seen, ...]:
    """The dates of campaigns that were held."""
    return tuple(
        Seen(
            row["code"],
            row["campaign"],
            Anchors(date.fromisoformat(row["called"]), date.fromisoformat(row["voting_day"])),
            date.fromisoformat(row["first"]),
            date.fromisoformat(row["last"]),
            row["mark"],
        )
        for row in lines("calendar_observed.csv")
    )


@cache
def acts() -> Mapping[str, tuple[str, str, str]]:
    """The titles of acts by code, in Kazakh, Russian, English."""
    return {row["code"]: (row["title_kk"], row["title_ru"], row["title_en"]) for row in lines("calendar_acts.csv")}


def source(rule: Rule, language: Language) -> str:
    """On what a rule stands: its act and article, the codes of our sources in ``resources/sources.csv``."""
    seen = ", ".join(rule.source.split())
    return "; ".join(part for part in (act(rule, language), seen) if part)


def act(rule: Rule, language: Language) -> str:
    """On which act a rule stands, with the article where the office wrote it."""
    title = acts().get(rule.act, ("", "", ""))[LANGUAGES[language]]
    return "; ".join(part for part in (title, rule.article) if part)


def uniform(rule: Rule) -> bool:
    """Whether the rule gives the days of every campaign for which a source tells them (marks I and K prove nothing)."""
    return all(
        (rule.first.day(seen.anchors), rule.last.day(seen.anchors)) == (seen.first, seen.last)
        for seen in observed()
        if seen.code == rule.code and seen.mark == "S"
    )


FULL, PLAIN = "FULL", "PLAIN"
"""Two ways to count "20 days before": with 20 full days in between, or simply 20 days back."""

SETS: Mapping[str, Sentence] = {
    FULL: text("RuleSet", "Full days in between (20 days before = D−21)"),
    PLAIN: text("RuleSet", "Days counted back (20 days before = D−20)"),
}
AS_IN = text("RuleSet", "As in the campaign of {year}")


def sets() -> dict[str, Sentence]:
    """The rule sets to choose from: two ways of counting, and each campaign whose dates are known."""
    campaigns = dict.fromkeys(seen.campaign for seen in observed())
    return {**SETS, **{each: AS_IN.fill(year=each) for each in campaigns}}


def of_set(name: str, rules: tuple[Rule, ...] | None = None) -> tuple[Rule, ...]:
    """The rules of a set; an unknown name gives those of full days. Rules not seen in a campaign stay as they ship."""
    rules = shipped() if rules is None else rules
    if name == PLAIN:
        return tuple(
            replace(rule, first=replace(rule.first, full=False), last=replace(rule.last, full=False)) for rule in rules
        )
    seen = {each.code: each for each in observed() if each.campaign == name}
    return tuple(as_seen(rule, seen[rule.code]) if rule.code in seen else rule for rule in rules)


def as_seen(rule: Rule, seen: Seen) -> Rule:
    """The rule with the days that a campaign had."""

    def moved(at: Point, day: date) -> Point:
        start = seen.anchors.of(at.anchor)
        return at if start is None else replace(at, days=(day - start).days, full=False)

    return replace(rule, first=moved(rule.first, seen.first), last=moved(rule.last, seen.last))


ON_DAY = {
    Anchor.CALLED: text("Rule", "on the day of the call"),
    Anchor.VOTING: text("Rule", "on voting day"),
    Anchor.FORMED: text("Rule", "on the day when the commission is formed"),
}
AFTER = {
    Anchor.CALLED: counted("Rule", "%n days after the call", "", 0),
    Anchor.VOTING: counted("Rule", "%n days after voting day", "", 0),
    Anchor.FORMED: counted("Rule", "%n days after the commission is formed", "", 0),
}
BEFORE = {
    Anchor.CALLED: counted("Rule", "%n days before the call", "", 0),
    Anchor.VOTING: counted("Rule", "%n days before voting day", "", 0),
    Anchor.FORMED: counted("Rule", "%n days before the commission is formed", "", 0),
}
FULLY = text("Rule", "{when}, full days in between")
BETWEEN = text("Rule", "{first} – {last}")
EVERY = counted("Rule", "{when}, every %n hours", "", 0)


def said(at: Point) -> Sentence:
    """One end of a rule in words, however the days are counted."""
    if not at.days:
        return ON_DAY[at.anchor]
    return (AFTER if at.days > 0 else BEFORE)[at.anchor].of(abs(at.days))


def in_words(rule: Rule) -> Sentence:
    """The rule in words: «20 days before voting day, full days in between»."""
    same = (rule.first.anchor, rule.first.offset) == (rule.last.anchor, rule.last.offset)
    when = said(rule.first) if same else BETWEEN.fill(first=said(rule.first), last=said(rule.last))
    if any(each.full and each.days for each in (rule.first, rule.last)):
        when = FULLY.fill(when=when)
    return EVERY.of(rule.every).fill(when=when) if rule.every else when
