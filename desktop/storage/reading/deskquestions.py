"""What the secretary's desk asks: demands and their sheets, phone rounds, letters; the Reader answers it."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from desktop.domain.desk_lines import AboutLine, CallLine, DeskDay, QuestionLine, SentLine, Sheet, Told, Wanting
from desktop.domain.letters import LetterKind, Way
from desktop.domain.phonebook import BookLine, Dial
from desktop.storage.questions import Row
from desktop.storage.reading import demands, deskday, letters, phones
from desktop.text import Language


class DeskQuestions:
    """The part of the Reader that the desk asks."""

    connection: Connection
    campaign_id: UUID

    def demand_sheet(self, demand_id: UUID, language: Language) -> Sheet:
        """A demand's columns over its rows."""
        return demands.sheet(self.connection, self.campaign_id, demand_id, language)

    def demand_told(self, demand_id: UUID) -> tuple[Mapping[UUID, Mapping[UUID, Told]], Mapping[UUID, CallLine]]:
        """Only the answers of a demand by row and column, and the newest calls by row."""
        columns = [column.id for column in demands.column_lines(self.connection, demand_id)]
        return demands.answers(self.connection, columns), demands.calls(self.connection, demand_id)

    def own_questions(self) -> list[Row[QuestionLine]]:
        """The questions that the office has asked before."""
        return demands.own_questions(self.connection)

    def demand_sent(self, demand_id: UUID) -> list[Row[SentLine]]:
        """What was sent for a demand, the newest first."""
        return demands.sent(self.connection, demand_id)

    def form_cells(self, form: str) -> dict[tuple[bool, str], str]:
        """How the heads and rows of a form were matched once."""
        return demands.form_cells(self.connection, form)

    def attached(self, sha: str) -> bytes:
        """The bytes of a workbook that was kept; empty where there is none."""
        return demands.attached(self.connection, sha)

    def promised(self) -> list[tuple[UUID, CallLine]]:
        """Calls that are to be tried again, the soonest first."""
        return demands.promised(self.connection, self.campaign_id)

    def desk_day(self, day: date, language: Language) -> DeskDay:
        """What a day demands of the desk: demands by their hour, calls promised, letters that wait."""
        return deskday.desk_day(self.connection, self.campaign_id, day, language)

    def dials(self, participation_id: UUID) -> list[Dial]:
        """Whom to dial for a precinct."""
        return phones.dials(self.connection, participation_id)

    def phone_book(self, language: Language) -> list[BookLine]:
        """The phone book of the working precincts."""
        return phones.book(self.connection, self.campaign_id, language)

    def phone_editions(self) -> list[tuple[int, str, dict[str, dict[str, str]]]]:
        """The editions of the phone book, the newest first: number, day, cells by precinct."""
        return phones.editions(self.connection, self.campaign_id)

    def letter_about(self, letter_id: UUID, language: Language) -> list[Row[AboutLine]]:
        """What a letter speaks of."""
        return letters.about(self.connection, letter_id, language)

    def wanting(self, language: Language) -> list[Wanting]:
        """What executors are to be asked for and no letter that waits has asked."""
        return letters.wanting(self.connection, self.campaign_id, language)

    def letter_texts(self) -> dict[tuple[LetterKind, str], str]:
        """The office's own texts of letters."""
        return letters.own_texts(self.connection)

    def next_letter(self, way: Way) -> str:
        """The number that the next letter of a way would bear."""
        return str(letters.newest_number(self.connection, self.campaign_id, way) + 1)
