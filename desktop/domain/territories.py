"""Territories: country, regions, districts and cities, rural okrugs. They ship with the program, named in kk and ru."""

from enum import StrEnum

from desktop.text import Language


class Level(StrEnum):
    """A step of the administrative ladder."""

    COUNTRY = "country"
    REGION = "region"
    DISTRICT = "district"
    CITY = "city"
    OKRUG = "okrug"


OKRUG_WORDS = ("ауылдық округі", "сельский округ", "с. о.", "с.о.", "а.о.", "а. о.", "кенттік округі")


def short_okrug(name: str) -> str:
    """An okrug's name without its generic noun: «Шәуілдір ауылдық округі» → «Шәуілдір»."""
    for words in OKRUG_WORDS:
        if name.casefold().endswith(words):
            return name[: -len(words)].strip()
    return name


def in_language(name_kk: str, name_ru: str, language: Language) -> str:
    """The name in the language asked for; Kazakh where there is no other."""
    return (name_ru or name_kk) if language == "ru" else (name_kk or name_ru)
