"""Transfers, the kinds of things in them, and which entries of the stock are on the way."""

from datetime import date
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field, SQLModel

from desktop.domain.equipment import Condition
from desktop.domain.faults import Refusal
from desktop.domain.transfers import Stage
from desktop.text import text

ONE_GIVER = text("Transfers", "Name one giver: a precinct, a place, or somebody outside.")
ONE_TAKER = text("Transfers", "Name one taker: a precinct, a place, or somebody outside.")
SAME_END = text("Transfers", "Giver and taker are the same.")
PIECES = 100_000


class TransferData(SQLModel):
    """A transfer: from one giver to one taker, who are a precinct, a place, or somebody outside by name.

    ``returns_id`` is the transfer whose things this one brings back.
    """

    campaign_id: UUID
    stage: Stage = Stage.DRAFT
    number: str = Field(default="", max_length=40)
    from_precinct_id: UUID | None = None
    from_place_id: UUID | None = None
    from_outside: str = Field(default="", max_length=200)
    to_precinct_id: UUID | None = None
    to_place_id: UUID | None = None
    to_outside: str = Field(default="", max_length=200)
    basis: str = Field(default="", max_length=300)
    requested_on: date | None = None
    due: date | None = None
    loaded_on: date | None = None
    vehicle: str = Field(default="", max_length=120)
    driver: str = Field(default="", max_length=120)
    handed_on: date | None = None
    handed_by: str = Field(default="", max_length=120)
    received_on: date | None = None
    received_by: str = Field(default="", max_length=120)
    returns_id: UUID | None = None
    note: str = Field(default="", max_length=500)

    @model_validator(mode="after")
    def two_ends(self) -> "TransferData":
        giver = [self.from_precinct_id, self.from_place_id, self.from_outside.strip() or None]
        taker = [self.to_precinct_id, self.to_place_id, self.to_outside.strip() or None]
        if sum(each is not None for each in giver) != 1:
            raise Refusal(ONE_GIVER, "giver")
        if sum(each is not None for each in taker) != 1:
            raise Refusal(ONE_TAKER, "taker")
        if giver == taker or (giver[2] and taker[2]):
            raise Refusal(SAME_END, "taker")
        return self


class TransferPartData(SQLModel):
    """One kind of thing in a transfer: asked for, loaded, handed over, received good and damaged; why it differs.

    ``holding_id`` names the very entry that goes; ``price`` of a piece is in tiyn.
    """

    transfer_id: UUID
    item_id: UUID
    holding_id: UUID | None = None
    asked: int = Field(default=0, ge=0, le=PIECES)
    loaded: int | None = Field(default=None, ge=0, le=PIECES)
    handed: int | None = Field(default=None, ge=0, le=PIECES)
    received: int | None = Field(default=None, ge=0, le=PIECES)
    damaged: int | None = Field(default=None, ge=0, le=PIECES)
    damage: Condition = Condition.REPAIR
    inventory_number: str = Field(default="", max_length=60)
    serial_number: str = Field(default="", max_length=60)
    price: int | None = Field(default=None, ge=0, le=1_000_000_000_000)
    reason: str = Field(default="", max_length=300)


class CarriedData(SQLModel):
    """So many of an entry of the stock that are on the way for one part of a transfer."""

    part_id: UUID
    holding_id: UUID
    quantity: int = Field(ge=1, le=PIECES)
