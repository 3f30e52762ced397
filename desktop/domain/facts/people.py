"""People of commissions: who they are, how to reach them, what post they hold and since when."""

from datetime import date
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.commissions import Papers
from desktop.domain.faults import Refusal
from desktop.domain.people import Post
from desktop.text import text


class PersonData(SQLModel):
    """A person. The IIN is stored only where the office has switched it on."""

    surname: str = Field(min_length=1, max_length=80)
    given_name: str = Field(min_length=1, max_length=80)
    patronymic: str = Field(default="", max_length=80)
    birth_date: date | None = None
    iin: str | None = Field(default=None, max_length=12)
    workplace: str = Field(default="", max_length=200)
    education: str = Field(default="", max_length=120)
    papers: Papers = Papers.KK
    note: str = Field(default="", max_length=1000)

    @property
    def full_name(self) -> str:
        """Surname, given name and patronymic as lists and acts have them."""
        return " ".join(part for part in (self.surname, self.given_name, self.patronymic) if part)


class ContactData(SQLModel):
    """A telephone number of a person: whose it is, and when somebody last got through."""

    person_id: UUID
    number: str = Field(min_length=3, max_length=40)
    whose: str = Field(default="", max_length=80)
    messages: bool = False
    confirmed_on: date | None = None
    confirmed_by: str = Field(default="", max_length=80)
    wrong: bool = False


class AppointmentData(SQLModel):
    """A post held in one commission in one campaign, from a day to a day."""

    campaign_id: UUID
    commission_id: UUID
    person_id: UUID
    post: Post = Post.MEMBER
    since: date | None = None
    until: date | None = None
    nominated_by: str = Field(default="", max_length=200)
    consent_on: date | None = None
    permanent: bool = False

    @model_validator(mode="after")
    def days_in_order(self) -> "AppointmentData":
        if self.since and self.until and self.until < self.since:
            raise Refusal(text("Members", "The post ends before it begins."), "until")
        return self


class MemberData(PersonData):
    """A member as a form or a workbook knows one: the person, the post and the telephones together."""

    precinct_number: str = Field(default="", max_length=12)
    post: Post = Post.MEMBER
    phone: list[str] = Field(default_factory=list)
    phone_confirmed_on: date | None = None
    nominated_by: str = Field(default="", max_length=200)
    consent_on: date | None = None
    permanent: bool = False
    since: date | None = None
    until: date | None = None
