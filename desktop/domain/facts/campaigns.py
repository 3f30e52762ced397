"""Campaigns: a referendum or an election with its two dates. Every screen and paper has exactly one."""

from datetime import date

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.campaigns import Vote
from desktop.domain.faults import Refusal
from desktop.text import text


class CampaignData(SQLModel):
    """A campaign: when it was called and when people vote."""

    title_kk: str = Field(min_length=1, max_length=200)
    title_ru: str = Field(default="", max_length=200)
    vote: Vote = Vote.REFERENDUM
    called: date
    voting_day: date
    closed_on: date | None = None

    @model_validator(mode="after")
    def day_follows_call(self) -> "CampaignData":
        if self.voting_day <= self.called:
            raise Refusal(text("Campaign", "Voting day must be after the call."), "voting_day")
        return self
