"""Territories: country, regions, districts and cities, rural okrugs. They ship with the program, named in kk and ru."""

from sqlmodel import Field, SQLModel

from desktop.domain.territories import Level


class TerritoryData(SQLModel):
    """A territory by its code. ``name_ru`` may be empty, then the Kazakh name serves."""

    code: str = Field(min_length=2, max_length=60)
    parent_code: str = Field(default="", max_length=60)
    level: Level
    name_kk: str = Field(min_length=1, max_length=120)
    name_ru: str = Field(default="", max_length=120)
    phone_code: str = Field(default="", max_length=8)
    active: bool = True
