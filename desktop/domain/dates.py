"""Dates as the office writes them: official long form in three languages, dd.MM.yyyy in tables, days that are left."""

from datetime import date
from typing import Literal, NamedTuple

from desktop.text import Language

Case = Literal["plain", "on", "of", "until", "since", "genitive", "instrumental"]


class _Month(NamedTuple):
    """A Kazakh month and its endings: in it, to it, from it, its, with it."""

    name: str
    locative: str
    dative: str
    ablative: str
    genitive: str
    instrumental: str = "мен"

    def in_case(self, case: Case) -> str:
        endings: dict[Case, str] = {
            "plain": "",
            "on": self.locative,
            "of": self.locative + ("ғы" if self.locative.endswith("а") else "гі"),
            "until": f"{self.dative} дейін",
            "since": f"{self.ablative} бастап",
            "genitive": self.genitive,
            "instrumental": self.instrumental,
        }
        return self.name + endings[case]


_MONTHS_KK = (
    _Month("қаңтар", "да", "ға", "дан", "дың"),
    _Month("ақпан", "да", "ға", "нан", "ның"),
    _Month("наурыз", "да", "ға", "дан", "дың", "бен"),
    _Month("сәуір", "де", "ге", "ден", "дің"),
    _Month("мамыр", "да", "ға", "дан", "дың"),
    _Month("маусым", "да", "ға", "нан", "ның"),
    _Month("шілде", "де", "ге", "ден", "нің"),
    _Month("тамыз", "да", "ға", "дан", "дың", "бен"),
    _Month("қыркүйек", "те", "ке", "тен", "тің", "пен"),
    _Month("қазан", "да", "ға", "нан", "ның"),
    _Month("қараша", "да", "ға", "дан", "ның"),
    _Month("желтоқсан", "да", "ға", "нан", "ның"),
)

_MONTHS_RU = (
    *("января", "февраля", "марта", "апреля", "мая", "июня"),
    *("июля", "августа", "сентября", "октября", "ноября", "декабря"),
)

_MONTHS_EN = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

_WEEKDAYS: dict[Language, tuple[str, ...]] = {
    "kk": ("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"),
    "ru": ("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}

_WEEKDAYS_SHORT: dict[Language, tuple[str, ...]] = {
    "kk": ("дс", "сс", "ср", "бс", "жм", "сб", "жс"),
    "ru": ("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}

_BLANKS: dict[Language, str] = {
    "kk": "20__ жылғы «___» ____________",
    "ru": "«___» ____________ 20__ года",
    "en": "“___” ____________ 20__",
}


def long_date(day: date, language: Language, case: Case = "plain") -> str:
    """The official form: «2026 жылғы 15 наурыз», «15 марта 2026 года», "15 March 2026".

    Kazakh puts the case on the month: on «наурызда», of «наурыздағы», until «наурызға дейін», since «наурыздан бастап»,
    genitive «наурыздың», instrumental «наурызбен». Russian and English give one form, which fits after their
    prepositions (от, до, с; on, until, from).
    """
    match language:
        case "kk":
            return f"{day.year} жылғы {day.day} {_MONTHS_KK[day.month - 1].in_case(case)}"
        case "ru":
            return f"{day.day} {_MONTHS_RU[day.month - 1]} {day.year} года"
        case "en":
            return f"{day.day} {_MONTHS_EN[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """The form of tables, fields and workbooks: 15.03.2026."""
    return f"{day.day:02}.{day.month:02}.{day.year:04}"


def blank_date(language: Language) -> str:
    """The line on paper where a date is written by hand."""
    return _BLANKS[language]


def weekday(day: date, language: Language, *, short: bool = False) -> str:
    """The day of the week: «жексенбі», short «жс»."""
    return (_WEEKDAYS_SHORT if short else _WEEKDAYS)[language][day.weekday()]


def days_left(today: date, day: date) -> int:
    """Days from today to the day; 0 on the day itself, negative when it has passed."""
    return (day - today).days
