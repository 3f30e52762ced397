"""A replacement of a member, step by step."""

from datetime import date
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.faults import Refusal
from desktop.domain.people import Post
from desktop.domain.replacements import refuse_disorder
from desktop.text import text


class ReplacementData(SQLModel):
    """Who leaves (``appointment_id``; none for a seat that is empty already), who comes, the day of each step.

    ``entered_id`` is the post of the new member; the days from ``trained_on`` on say which consequences are seen to.
    ``namesake``: the one who comes is another person than the member of the same name.
    """

    campaign_id: UUID
    appointment_id: UUID | None = None
    participation_id: UUID | None = None
    post: Post = Post.MEMBER
    reason: str = Field(default="", max_length=300)
    applied_on: date | None = None
    noticed_on: date | None = None
    window_until: date | None = None
    proposed_on: date | None = None
    proposed_by: str = Field(default="", max_length=200)
    surname: str = Field(default="", max_length=80)
    given_name: str = Field(default="", max_length=80)
    patronymic: str = Field(default="", max_length=80)
    phone: str = Field(default="", max_length=40)
    workplace: str = Field(default="", max_length=200)
    namesake: bool = False
    consent_on: date | None = None
    decided_on: date | None = None
    decision: str = Field(default="", max_length=60)
    entered_on: date | None = None
    entered_id: UUID | None = None
    trained_on: date | None = None
    roster_on: date | None = None
    access_on: date | None = None
    badge_on: date | None = None
    published_on: date | None = None
    phones_on: date | None = None
    handed_on: date | None = None
    handed_by: str = Field(default="", max_length=200)
    note: str = Field(default="", max_length=500)

    @model_validator(mode="after")
    def in_order(self) -> "ReplacementData":
        refuse_disorder(self.model_dump())
        if self.noticed_on and self.window_until and self.window_until < self.noticed_on:
            raise Refusal(text("Replacement", "The window closes before the notice of the maslikhat."), "window_until")
        return self

    @property
    def comes(self) -> str:
        """Surname, given name and patronymic of the one who comes."""
        return " ".join(part for part in (self.surname, self.given_name, self.patronymic) if part)
