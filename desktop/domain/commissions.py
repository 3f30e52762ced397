"""Commissions: central, regional, district and precinct; each has its papers' language."""

from enum import StrEnum

from desktop.text import Language, text


class CommissionLevel(StrEnum):
    """Four levels through which reports pass; the law knows three (territorial ones sit on two)."""

    CENTRAL = "central"
    REGIONAL = "regional"
    DISTRICT = "district"
    PRECINCT = "precinct"


class Papers(StrEnum):
    """The language in which a receiver wants papers; the window's language stays the user's."""

    KK = "kk"
    RU = "ru"
    BOTH = "both"


PAPERS = {
    Papers.KK: text("Papers", "Kazakh"),
    Papers.RU: text("Papers", "Russian"),
    Papers.BOTH: text("Papers", "Both languages"),
}


def genitive(name: str, language: Language) -> str:
    """A commission's name in the genitive, as the approval block needs it; as it stands where the rule does not fit.

    Kazakh: «… комиссиясы» → «… комиссиясының». Russian: «…ая … комиссия …» → «…ой … комиссии …».
    """
    if language == "kk" and name.endswith("комиссиясы"):
        return name + "ның"
    if language == "ru" and "комиссия" in name.casefold():
        words = [word.removesuffix("ая") + "ой" if word.endswith("ая") else word for word in name.split(" ")]
        return " ".join({"комиссия": "комиссии", "Комиссия": "Комиссии"}.get(word, word) for word in words)
    return name
