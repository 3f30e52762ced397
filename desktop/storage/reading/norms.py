"""Norms as screens and papers ask for them: what is in force of each item, and the sentence behind every need."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, Select, String, and_, cast, func, select

from desktop.domain import explaining
from desktop.domain.equipment import Condition, shortage
from desktop.domain.explaining import Basis, Known
from desktop.domain.norms import Outcome, Reckoning, checked_rule, in_order
from desktop.domain.rules import Tree, parsed
from desktop.domain.supplies import ChangeLine, NeedLine, NormLine
from desktop.storage import due
from desktop.storage.names import in_force
from desktop.storage.questions import Row
from desktop.storage.reading.common import T
from desktop.text import Language, Sentence

NORM, ITEM, NEED, HOLDING, PRICE = T["norm"], T["itemkind"], T["need"], T["holding"], T["itemprice"]
PLACE, FIGURE = T["participation"], T["figure"]
FEW = 200
"""Precincts whose sentences are made at once."""


def item_names(connection: Connection, language: Language) -> dict[str, tuple[UUID, str]]:
    """Every kind of item in use: code → its id and its name, in the order of the catalogue."""
    asked = select(ITEM.c.code, ITEM.c.id, in_force(ITEM, language)).where(ITEM.c.active.is_(True))
    return {code: (row_id, name) for code, row_id, name in connection.execute(asked.order_by(ITEM.c.key))}


def prices(connection: Connection) -> dict[UUID, int]:
    """What a piece of each kind costs, in tiyn, by its newest price."""
    asked = select(PRICE.c.item_id, PRICE.c.tiyn).where(PRICE.c.closed.is_(False))
    return dict(tuple(row) for row in connection.execute(asked.order_by(PRICE.c.as_of, PRICE.c.key)))


def versions(connection: Connection) -> dict[UUID, list[Any]]:
    """Every version of each item's norm, oldest first."""
    found: dict[UUID, list[Any]] = {}
    asked = select(NORM).where(NORM.c.closed.is_(False)).order_by(NORM.c.key)
    for row in connection.execute(asked).mappings():
        found.setdefault(row["item_id"], []).append(row)
    return found


def rows(
    connection: Connection, campaign: UUID, language: Language, proposed: Mapping[str, str]
) -> list[Row[NormLine]]:
    """One line a kind of item: the norm in force or none, what is proposed, the totals that follow."""
    items = item_names(connection, language)
    names = {code: name for code, (_, name) in items.items()}
    current, history, costs = due.norms_of(connection, campaign), versions(connection), prices(connection)
    totals = sums(connection, campaign)
    made: list[Row[NormLine]] = []
    for code, (item_id, name) in items.items():
        norm = current.get(code)
        tree = parsed(norm["expression"]) if norm else None
        offered = proposed.get(code, "")
        need, good, short = totals.get(item_id, (0, 0, 0))
        line = NormLine(
            code=code,
            item=name,
            norm_id=norm["id"] if norm else None,
            expression=norm["expression"] if norm else "",
            words=explaining.in_words(tree, names) if tree else None,
            standing=norm["standing"] if norm else None,
            source=norm["source"] if norm else "",
            since=norm["since"] if norm else None,
            until=norm["until"] if norm else None,
            note=norm["note"] if norm else "",
            versions=len(history.get(item_id, ())),
            proposed=offered,
            proposed_words=explaining.in_words(parsed(offered), names) if offered else None,
            need=need,
            good=good,
            short=short,
            price=costs.get(item_id),
        )
        made.append(Row(item_id, norm["version"] if norm else 0, line))
    return made


def sums(connection: Connection, campaign: UUID) -> dict[UUID, tuple[int, int, int]]:
    """Need, good things and shortage of each kind over the precincts that work."""
    from desktop.storage.reading.equipment import facts

    made = facts("kk", campaign)
    need, good, short = (func.coalesce(func.sum(made.c[name]), 0) for name in ("required", "good", "short"))
    asked = select(made.c.item_id, need, good, short).where(made.c.works.is_(True)).group_by(made.c.item_id)
    return {item: (needed, there, missing) for item, needed, there, missing in connection.execute(asked)}


class Explaining:
    """The sentences of one campaign's needs, in one language."""

    def __init__(
        self, connection: Connection, campaign: UUID, language: Language, proposed: Mapping[str, str] | None = None
    ) -> None:
        self.connection = connection
        self.campaign = campaign
        self.items = item_names(connection, language)
        self.names = {code: name for code, (_, name) in self.items.items()}
        self.reckoning: Reckoning = due.reckoning_of(connection, campaign)
        self.trees: dict[str, Tree] = {rule.item: rule.tree for rule in self.reckoning.rules}
        self.bases = self._bases()
        self.proposed = {code: parsed(told) for code, told in (proposed or {}).items()}

    def _bases(self) -> dict[str, Basis]:
        history = versions(self.connection)
        found: dict[str, Basis] = {}
        for code, norm in due.norms_of(self.connection, self.campaign).items():
            version = 1 + [each["id"] for each in history[norm["item_id"]]].index(norm["id"])
            found[code] = Basis(norm["standing"], norm["source"], version, norm["since"])
        return found

    def needs(self, places: Sequence[UUID]) -> Iterator[NeedLine]:
        """Every need of these precincts with its sentence, and what is there of it; precincts in number order."""
        outcomes = due.outcomes(self.connection, self.campaign, self.reckoning, places)
        inputs = due.inputs_of(self.connection, self.campaign, self.reckoning.asks, places)
        counted = counts(self.connection, places)
        typed, good = typed_needs(self.connection, places), good_things(self.connection, places)
        numbers = select(cast(PLACE.c.id, String), PLACE.c.id, PLACE.c.number, PLACE.c.suffix)
        asked = numbers.where(PLACE.c.id.in_(places), PLACE.c.works.is_(True)).order_by(PLACE.c.number, PLACE.c.suffix)
        for words, place, number, suffix in self.connection.execute(asked):
            known = self._known(inputs.get(words, {}), counted.get(words, {}), outcomes.get(words, {}))
            own, there = typed.get(place, {}), good.get(place, {})
            for code, (item_id, name) in self.items.items():
                outcome = outcomes.get(words, {}).get(code)
                entered = own.get(item_id)
                if outcome is None and entered is None and item_id not in there and code not in self.proposed:
                    continue
                rule = outcome.need if outcome else None
                need = entered[0] if entered else rule
                have = there.get(item_id, 0)
                yield NeedLine(
                    precinct_number=f"{number}{suffix}",
                    item=name,
                    item_code=code,
                    need=need,
                    stock=have,
                    shortage=shortage(need, have),
                    why=self._why(code, name, outcome, entered, known),
                    participation_id=place,
                    item_id=item_id,
                )

    def _known(
        self, inputs: Mapping[str, int | None], counted: Mapping[str, Known], outcomes: Mapping[str, Outcome]
    ) -> dict[str, Known]:
        found = {name: Known(value) for name, value in inputs.items()}
        found |= {code: Known(outcome.need) for code, outcome in outcomes.items()}
        return found | dict(counted)

    def _why(
        self,
        code: str,
        name: str,
        outcome: Outcome | None,
        entered: tuple[int, str] | None,
        known: Mapping[str, Known],
    ) -> Sentence:
        if entered is not None:
            return explaining.typed(name, *entered, outcome.need if outcome else None)
        if outcome is not None:
            return explaining.by_rule(name, self.trees[code], self.bases[code], outcome, known, self.names)
        if code in self.proposed:
            rule = explaining.in_words(self.proposed[code], self.names)
            return explaining.PROPOSED.fill(item=name, rule=rule)
        return explaining.NOT_SET.fill(item=name)


def preview(
    connection: Connection, campaign: UUID, language: Language, item: str, expression: str, *, give_way: bool
) -> list[Row[ChangeLine]]:
    """What another rule of an item would change at every precinct, also in needs of items that ask for it.

    ``give_way``: needs entered by hand for this item would make room. ``Refusal``: as for a rule that is stored.
    """
    items = item_names(connection, language)
    called = {code: name for code, (_, name) in items.items()}
    fresh = checked_rule(item, expression, called)
    before = due.reckoning_of(connection, campaign)
    after = Reckoning(in_order([fresh, *(rule for rule in before.rules if rule.item != item)], called))
    places = places_of(connection, campaign)
    was, will = (due.outcomes(connection, campaign, each) for each in (before, after))
    numbers = dict(tuple(row) for row in connection.execute(labels(places)))
    typed, good, costs = typed_needs(connection, places), good_things(connection, places), prices(connection)
    made: list[Row[ChangeLine]] = []
    for place in places:
        for code, outcome in will.get(place.hex, {}).items():
            item_id, name = items[code]
            earlier = was.get(place.hex, {}).get(code)
            entered = typed.get(place, {}).get(item_id)
            own = entered[0] if entered and not (give_way and code == item) else None
            old = entered[0] if entered else earlier.need if earlier else None
            new = outcome.need if own is None else own
            if old == new and code != item:
                continue
            have = good.get(place, {}).get(item_id, 0)
            short = shortage(old, have), shortage(new, have)
            price = costs.get(item_id)
            line = ChangeLine(
                precinct_number=numbers[place],
                item=name,
                before=old,
                after=new,
                good=have,
                short_before=short[0],
                short_after=short[1],
                cost=None if price is None else price * (short[1] - short[0]),
                typed=own is not None,
            )
            made.append(Row(uuid5(place, code), 0, line))
    return made


def labels(places: Sequence[UUID]) -> Select[*tuple[Any, ...]]:
    """Each precinct's number with its suffix."""
    return select(PLACE.c.id, cast(PLACE.c.number, String).op("||")(PLACE.c.suffix)).where(PLACE.c.id.in_(places))


def counts(connection: Connection, places: Sequence[UUID]) -> dict[str, dict[str, Known]]:
    """The newest counts of each precinct as they are known, by the name of the input."""
    asked = select(cast(FIGURE.c.participation_id, String).label("place"), FIGURE).where(
        FIGURE.c.participation_id.in_(places), FIGURE.c.closed.is_(False)
    )
    found: dict[str, dict[str, Known]] = {}
    for row in connection.execute(asked.order_by(FIGURE.c.as_of, FIGURE.c.key)).mappings():
        known = Known(row["value"], row["as_of"], row["degree"], row["source"])
        found.setdefault(row["place"], {})[row["kind"].value.lower()] = known
    return found


def typed_needs(connection: Connection, places: Sequence[UUID]) -> dict[UUID, dict[UUID, tuple[int, str]]]:
    """What people entered of needs: precinct → item → quantity and source."""
    asked = select(NEED.c.participation_id, NEED.c.item_id, NEED.c.quantity, NEED.c.source)
    asked = asked.where(NEED.c.participation_id.in_(places), NEED.c.closed.is_(False))
    found: dict[UUID, dict[UUID, tuple[int, str]]] = {}
    for place, item, quantity, source in connection.execute(asked):
        found.setdefault(place, {})[item] = (quantity, source)
    return found


def good_things(connection: Connection, places: Sequence[UUID]) -> dict[UUID, dict[UUID, int]]:
    """Good things at precincts: part in the campaign → item → how many."""
    quantity = func.sum(HOLDING.c.quantity).filter(HOLDING.c.condition == Condition.GOOD)
    asked = (
        select(PLACE.c.id, HOLDING.c.item_id, func.coalesce(quantity, 0))
        .join(HOLDING, and_(HOLDING.c.precinct_id == PLACE.c.precinct_id, HOLDING.c.closed.is_(False)))
        .where(PLACE.c.id.in_(places))
        .group_by(PLACE.c.id, HOLDING.c.item_id)
    )
    found: dict[UUID, dict[UUID, int]] = {}
    for place, item, count in connection.execute(asked):
        found.setdefault(place, {})[item] = count
    return found


def places_of(connection: Connection, campaign: UUID, number: str = "") -> list[UUID]:
    """The working precincts of a campaign in number order, or the one of that number."""
    asked = due.working(campaign, None).order_by(PLACE.c.number, PLACE.c.suffix)
    if number:
        label = cast(PLACE.c.number, String).op("||")(PLACE.c.suffix)
        asked = asked.where(label == number)
    return list(connection.execute(asked).scalars())


def needs(
    connection: Connection, campaign: UUID, language: Language, number: str, proposed: Mapping[str, str]
) -> Iterator[NeedLine]:
    """Every need of a campaign, precinct by precinct, with its sentence."""
    told = Explaining(connection, campaign, language, proposed)
    places = places_of(connection, campaign, number)
    for start in range(0, len(places), FEW):
        yield from told.needs(places[start : start + FEW])
