"""The room of precincts: the list, its filters, the card of the one at hand."""

from typing import ClassVar

from desktop.catalog.kinds import Whole
from desktop.catalog.precincts import PRECINCTS
from desktop.domain.lines import PrecinctLine
from desktop.domain.precincts import KINDS, SUBTYPES, PrecinctKind, Subtype
from desktop.domain.readiness import STATES
from desktop.text import Sentence, text
from desktop.ui.columns import Column, Keep, Tone, told, words
from desktop.ui.desk import Place
from desktop.ui.listing import ListScreen
from desktop.ui.precinct_card import PrecinctCard
from desktop.ui.states import STATE_TONES, degree_word
from desktop.words import shown

IDLE = text("Precincts", "does not work")
GROUPED = Whole()


def place(line: PrecinctLine) -> str:
    """Locality and building in one cell."""
    return ", ".join(part for part in (line.settlement, line.premises) if part)


def kind(line: PrecinctLine) -> str:
    """What is special about the precinct; an ordinary one by residence says nothing."""
    if line.subtype is not Subtype.ORDINARY:
        return shown(SUBTYPES[line.subtype])
    return "" if line.kind is PrecinctKind.RESIDENCE else shown(KINDS[line.kind])


def voters(line: PrecinctLine) -> str:
    """The newest count and its day."""
    day = f" · {line.voters_as_of:%d.%m}" if line.voters_as_of else ""
    return words(GROUPED.show(line.voters)) + day if line.voters is not None else ""


def people(line: PrecinctLine) -> str:
    """Seats and people: 7/6 is one vacancy."""
    return f"{'–' if line.seats is None else line.seats}/{line.people}"


def people_tone(line: PrecinctLine) -> Tone | None:
    """Red where a seat is empty."""
    return Tone.BAD if line.vacancies else None


def chair(line: PrecinctLine) -> str:
    """Whom to call and where."""
    return " · ".join(part for part in (line.chair, line.chair_phone) if part)


def state(line: PrecinctLine) -> str:
    """The conclusion; a precinct that does not work has none."""
    return shown(STATES[line.state] if line.works else IDLE)


def state_tone(line: PrecinctLine) -> Tone:
    """The colour of the conclusion."""
    return STATE_TONES[line.state] if line.works else Tone.QUIET


def state_degree(line: PrecinctLine) -> str:
    """How the conclusion is known."""
    return degree_word(line.state_degree) if line.works else ""


COLUMNS: tuple[Column, ...] = (
    told(PRECINCTS, "number", title=text("Precincts", "No."), keep=Keep.LAST),
    told(PRECINCTS, "okrug", only="okrug_id"),
    told(
        PRECINCTS,
        "premises",
        title=text("Precincts", "Locality, building"),
        show=place,
        elastic=True,
        least=200,
        keep=Keep.LAST,
        only="building_id",
    ),
    told(PRECINCTS, "kind", show=kind, keep=Keep.EASY, only="kind"),
    told(PRECINCTS, "voters", title=text("Precincts", "Voters (day)"), show=voters),
    told(PRECINCTS, "people", title=text("Precincts", "Seats / people"), show=people, tone=people_tone),
    told(PRECINCTS, "chair", title=text("Precincts", "Chair, phone"), show=chair),
    told(
        PRECINCTS,
        "state",
        show=state,
        tone=state_tone,
        small=state_degree,
        keep=Keep.LAST,
        only="state",
    ),
    told(PRECINCTS, "open_issues", keep=Keep.EASY),
)


class PrecinctsScreen(ListScreen):
    """All precincts of the campaign."""

    sheet = PRECINCTS
    listed = COLUMNS
    full = PrecinctCard
    title = text("Precincts", "Precincts")
    icon = "precincts"
    nouns = frozenset({"precincts"})
    adding = text("Precincts", "Add precinct")
    card_share: ClassVar[float] = 0.55
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Precincts", "Enter opens the card of a precinct, Esc closes it. PgUp and PgDn go to its neighbours."),
        text("Precincts", "Type any letters to search: by number, village, building, chair."),
        text("Precincts", "Chips above the list narrow it; F12 narrows it to the value under the cursor."),
        text("Precincts", "A precinct that does not work this time needs the number of its resolution."),
        text("Precincts", "Counts of voters are never overwritten: add a new one with its date and source."),
        text("Precincts", "Ins adds a precinct, F9 copies one, Del marks it for deletion; everything can be undone."),
    )

    def add_begin(self) -> None:
        self.add_button(text("PhoneRound", "Call these"), "phone", self.call_these)
        super().add_begin()

    def call_these(self) -> None:
        """Take the precincts that the chips have left on a phone round."""
        self.desk.go(Place("round", self.chips.filters()))
