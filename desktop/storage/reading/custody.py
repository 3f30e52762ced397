"""What papers and rooms ask about transfers, numbered forms, budget and pay; the Reader answers it."""

from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from desktop.domain.custody import Move
from desktop.domain.forms import FormKind, Rounding
from desktop.domain.pay import Rate
from desktop.domain.people import Post
from desktop.domain.supply_lines import BalanceLine, PlanLine, WorkerLine
from desktop.storage.questions import Row
from desktop.storage.reading import forms, norms, office, pay, transfers
from desktop.text import Language


class CustodyQuestions:
    """The part of the Reader that counts and pays."""

    connection: Connection
    campaign_id: UUID

    def moves(self, kind: FormKind) -> dict[UUID, Move]:
        """Every act of a kind of numbered forms, by id, for the finder."""
        return forms.moves(self.connection, self.campaign_id, kind)

    def balances(self, kind: FormKind, today: date, language: Language) -> list[Row[BalanceLine]]:
        """What every precinct received, issued, spoiled and returned of a kind of numbered forms."""
        return forms.balances(self.connection, self.campaign_id, kind, today, language)

    def ballot_plan(self, as_of: date, language: Language) -> list[Row[PlanLine]]:
        """The ballots of every precinct by its newest list figure not later than a day, rounded as the office set."""
        rounding = Rounding(office.setting(self.connection, "ballot_rounding", Rounding.UP.value))
        return forms.ballot_plan(self.connection, self.campaign_id, as_of, rounding, language)

    def workers(
        self, days: tuple[date, date], participation_id: UUID | None = None, *, own: bool = False
    ) -> list[Row[WorkerLine]]:
        """Members with their hours of a span of days; of one precinct, or of our own commission alone."""
        return pay.workers(self.connection, self.campaign_id, days, participation_id, own=own)

    def precinct_ends(self) -> frozenset[UUID]:
        """Which ends of transfers are precincts; the others are places."""
        found = transfers.ends(self.connection, self.campaign_id, "kk")
        return frozenset(each for each, _, precinct in found if precinct)

    def prices(self) -> dict[UUID, int]:
        """What one piece of each kind of item costs, in tiyn."""
        return norms.prices(self.connection)

    def rates(self) -> dict[Post, Row[Rate]]:
        """What an hour of each post costs, where the user keeps it."""
        return pay.rates(self.connection, self.campaign_id)
