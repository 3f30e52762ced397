"""Numbers as the office writes them: no-break spaces, a decimal comma, shares in per cent, the sign №."""

from decimal import ROUND_HALF_UP, Decimal

from desktop.text import Language

NBSP = "\u00a0"


def grouped(number: float | Decimal) -> str:
    """Thousands apart, decimals after a comma: 12 461 796; 1 252; 17,79. Not for years and numbers of papers."""
    return f"{number:,}".replace(",", NBSP).replace(".", ",")


def decimal(number: float | Decimal, language: Language) -> str:
    """A number with its decimals as a language writes them: 24,8 in Kazakh and Russian, 24.8 in English."""
    return f"{number:,}".replace(",", NBSP) if language == "en" else grouped(number)


def percent(part: float | Decimal, whole: float | Decimal, digits: int = 0) -> str:
    """The share of part in whole, a half rounded up as workbooks do: 85 %; a dash where the whole is nought."""
    if not whole:
        return "–"
    share = Decimal(100) * Decimal(str(part)) / Decimal(str(whole))
    return f"{grouped(share.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP))}{NBSP}%"


def number_sign(label: int | str) -> str:
    """The number of a precinct, an act or a resolution: № 842, № 6/15."""
    return f"№{NBSP}{label}"
