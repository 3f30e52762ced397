"""What papers and rooms ask about meetings, replacements, the voting day and after it; the Reader answers it."""

from uuid import UUID

from sqlalchemy import Connection

from desktop.domain.afterwards import KeepRule, PaperKind
from desktop.domain.meeting_lines import AcceptanceLine, DayLine, DecisionLine, ItemLine
from desktop.storage.questions import Row
from desktop.storage.reading import meetings, votingday
from desktop.text import Language


class DeedsQuestions:
    """The part of the Reader that knows what the commission resolved and how the day went."""

    connection: Connection
    campaign_id: UUID

    def attendees(self, meeting_id: UUID) -> set[UUID]:
        """The posts of those who came to a meeting."""
        return meetings.attendees(self.connection, meeting_id)

    def agenda_items(self, meeting_id: UUID) -> list[Row[ItemLine]]:
        """What a meeting hears, in order."""
        return meetings.items(self.connection, meeting_id)

    def decisions(self, resolution_id: UUID) -> list[Row[DecisionLine]]:
        """The facts that a resolution makes."""
        asked = meetings.decisions_asked().where(meetings.DECISION.c.resolution_id == resolution_id)
        return meetings.decisions(self.connection, asked)

    def decided_of(self, participation_id: UUID) -> list[Row[DecisionLine]]:
        """What resolutions say of a precinct, the newest last."""
        asked = meetings.decisions_asked().where(meetings.DECISION.c.participation_id == participation_id)
        return meetings.decisions(self.connection, asked)

    def schedule_resolution(self) -> str:
        """The resolution whose annex is the schedule of training, as a fact names it; empty without one."""
        return meetings.schedule_of(self.connection, self.campaign_id)

    def replacement_rule(self) -> int:
        """How many days before the vote a replacement must have begun."""
        return meetings.last_day_rule(self.connection)

    def voting_grid(self, language: Language) -> list[Row[DayLine]]:
        """Every precinct that works with its calls of the voting day."""
        return votingday.grid(self.connection, self.campaign_id, language)

    def acceptances(self) -> list[Row[AcceptanceLine]]:
        """What precincts handed in, in the order of the acts."""
        return votingday.acceptances(self.connection, self.campaign_id)

    def accepted_papers(self) -> tuple[PaperKind, ...]:
        """The list of what precincts hand in."""
        return votingday.papers(self.connection)

    def keep_rules(self) -> tuple[KeepRule, ...]:
        """How long each kind of papers is kept."""
        return votingday.rules(self.connection)
