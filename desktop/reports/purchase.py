"""The request for purchase: what is short, who could give from a surplus, what the rest will cost."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from uuid import UUID

from desktop.domain.lines import EquipmentLine
from desktop.domain.money import in_tenge
from desktop.reports.document import Cells, Column, Document, Figure
from desktop.reports.frame import frame
from desktop.reports.heads import ROW_NUMBER
from desktop.reports.usual import tenge, usual
from desktop.reports.voice import Choice, ReportLanguage
from desktop.storage.questions import Question
from desktop.storage.reader import Reader
from desktop.text import Language, text

SHEET = text("Report", "Request for purchase")
TITLE = text("Report", "REQUEST FOR PURCHASE OF EQUIPMENT")
ITEM = text("Report", "Name")
UNIT = text("Report", "Unit")
NEED = text("Report", "Need")
GOOD = text("Report", "Have (good)")
SHORT = text("Report", "Short")
SURPLUS = text("Report", "Surplus, store")
BUY = text("Report", "To buy")
PRICE = text("Report", "Price, tenge")
SUM = text("Report", "Sum, tenge")
PIECES = text("Report", "pieces to buy")
COST = text("Report", "Buying what is short after surpluses are brought over will cost {sum} tenge.")
UNPRICED = text("Report", "Without a price, and so not in the sum: {items}.")
SPARE = text("Report", "Surpluses of precincts and of the store are brought over before anything is bought.")
ON_THE_WAY = text("Report", "on the way – {n}")
NOTHING = text("Report", "Nothing is short: every need that is entered is covered.")


@dataclass(slots=True)
class Wanted:
    """One kind of item over all precincts."""

    item: str
    unit: str
    need: int = 0
    good: int = 0
    short: int = 0
    surplus: int = 0
    """What precincts have too much of and what lies in stores."""
    coming: int = 0
    givers: list[str] = field(default_factory=list[str])

    @property
    def buy(self) -> int:
        """What is still missing after every surplus and the store were brought over."""
        return max(0, self.short - self.surplus - self.coming)


def build(reader: Reader, choice: Choice, language: ReportLanguage) -> tuple[Document, ...]:
    """The request, portrait. Form: practice.md 5, paper 15; the sum is what the shortage will cost."""
    paper = frame(reader, choice, language)
    voice = paper.voice
    prices = reader.prices()
    rows: list[Cells] = []
    unpriced: list[str] = []
    cost = pieces = 0
    for item_id, wanted in short_kinds(reader, voice.first):
        if wanted.coming:
            wanted.givers.append(voice.word(ON_THE_WAY.fill(n=wanted.coming)))
        price = prices.get(item_id)
        if price is None and wanted.buy:
            unpriced.append(wanted.item)
        due = None if price is None else price * wanted.buy
        cost, pieces = cost + (due or 0), pieces + wanted.buy
        rows.append(
            (
                len(rows) + 1, wanted.item, wanted.unit, wanted.need, wanted.good, wanted.short,
                ", ".join(wanted.givers), wanted.buy, tenge(price), tenge(due),
            )
        )  # fmt: skip
    columns = (
        Column("n", voice.head(ROW_NUMBER), "number"),
        Column("item", voice.head(ITEM)),
        Column("unit", voice.head(UNIT)),
        Column("need", voice.head(NEED), "whole", total=True),
        Column("good", voice.head(GOOD), "whole", total=True),
        Column("short", voice.head(SHORT), "whole", total=True),
        Column("surplus", voice.head(SURPLUS)),
        Column("buy", voice.head(BUY), "whole", total=True),
        Column("price", voice.head(PRICE), "money"),
        Column("sum", voice.head(SUM), "money", total=True),
    )
    notes = voice.each(lambda _: SPARE if rows else NOTHING)
    if cost:
        notes += voice.each(lambda _: COST.fill(sum=in_tenge(cost)))
    if unpriced:
        notes += voice.each(lambda _: UNPRICED.fill(items=", ".join(unpriced)))
    return (
        usual(
            paper,
            "purchase",
            voice.word(SHEET),
            TITLE,
            columns,
            rows,
            landscape=True,
            approvals=paper.approvals(),
            figures=(Figure(voice.head(PIECES), pieces),),
            notes=notes,
        ),
    )


def short_kinds(reader: Reader, language: Language) -> Iterator[tuple[UUID, Wanted]]:
    """Every kind that a working precinct is short of, with what is there instead of buying."""
    at_hand = reader.at_hand(language)
    lines = [row.data for row in reader.stream("equipment", Question(order="item_key"), language)]
    for item_id, found in groupby((line for line in lines if line.works), key=lambda line: line.item_id):
        wanted = summed(list(found))
        if not wanted.short:
            continue
        for store, count in at_hand.get(item_id, ()):
            if store:
                wanted.surplus += count
                wanted.givers.append(f"{store} – {count}")
            else:
                wanted.coming += count
        yield item_id, wanted


def cost_of_buying(reader: Reader) -> int:
    """What must be bought after all that is there was brought over, by the prices there are, in tiyn."""
    prices = reader.prices()
    return sum(prices.get(item_id, 0) * wanted.buy for item_id, wanted in short_kinds(reader, "kk"))


def summed(lines: list[EquipmentLine]) -> Wanted:
    """One kind of item over its precincts; who has more than needed is named."""
    made = Wanted(lines[0].item, lines[0].unit)
    for line in lines:
        made.need += line.required or 0
        made.good += min(line.good, line.required) if line.required is not None else line.good
        made.short += line.short
        if line.surplus:
            made.surplus += line.surplus
            made.givers.append(f"№ {line.precinct_number} – {line.surplus}")
    return made
