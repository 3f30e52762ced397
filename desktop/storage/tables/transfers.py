"""Transfers of things and what is on the way."""

from uuid import UUID

from sqlmodel import Field

from desktop.domain.facts.transfers import CarriedData, TransferData, TransferPartData
from desktop.storage.tables.record import Record


class Transfer(Record, TransferData, table=True):
    """A transfer from a giver to a taker."""

    campaign_id: UUID = Field(foreign_key="campaign.id", index=True)
    from_precinct_id: UUID | None = Field(default=None, foreign_key="precinct.id")
    from_place_id: UUID | None = Field(default=None, foreign_key="stockplace.id")
    to_precinct_id: UUID | None = Field(default=None, foreign_key="precinct.id")
    to_place_id: UUID | None = Field(default=None, foreign_key="stockplace.id")
    returns_id: UUID | None = Field(default=None, foreign_key="transfer.id")


class TransferPart(Record, TransferPartData, table=True):
    """One kind of thing in a transfer."""

    transfer_id: UUID = Field(foreign_key="transfer.id", index=True)
    item_id: UUID = Field(foreign_key="itemkind.id")
    holding_id: UUID | None = Field(default=None, foreign_key="holding.id")


class Carried(Record, CarriedData, table=True):
    """What of the stock is on the way."""

    part_id: UUID = Field(foreign_key="transferpart.id", index=True)
    holding_id: UUID = Field(foreign_key="holding.id")
