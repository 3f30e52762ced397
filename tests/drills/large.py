"""Workbooks as large as the country: synthetic registers and lists of members, in the shape that offices keep."""

from collections.abc import Iterator
from pathlib import Path

from openpyxl import Workbook

SURNAMES = ("Әлиев", "Бекұлы", "Ғабит", "Жақсылық", "Қасым", "Өмірзақ", "Үсен", "Шәріп", "Ниязбек", "Іскенд")
ENDS = ("ов", "ова", "бек", "бай", "хан", "қызы")
GIVEN = ("Сәуле", "Нұрлан", "Гүлмира", "Ерлан", "Айгүл", "Қайрат", "Әсел", "Мұрат", "Динара", "Серік", "Жанар")
PATRONYMICS = ("Қанатқызы", "Серікұлы", "Ерланқызы", "Болатұлы", "Маратқызы", "Төлегенұлы")
POSTS = ("төраға", "төрағаның орынбасары", "хатшы", "мүше")
FIRST = 1


def register(path: Path, precincts: int) -> Path:
    """A register of so many precincts, several to a school."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Тізім")
    sheet.append(["Учаске №", "Ауылдық округі", "Елді мекен", "Мекенжайы", "Ғимарат", "Азаматтар саны"])
    for number in range(FIRST, FIRST + precincts):
        place = f"Абай көшесі, {number // 3}"
        sheet.append([number, "Шәуілдір", "Шәуілдір ауылы", place, f"№ {number // 3} мектеп", 200 + number % 2700])
    book.save(path)
    return path


def people(precincts: int, count: int) -> Iterator[list[object]]:
    """Names that repeat as names do, each person once in a precinct."""
    for at in range(count):
        number, place = FIRST + at % precincts, at // precincts
        surname = SURNAMES[(at * 7 + place) % len(SURNAMES)] + ENDS[(at // 11) % len(ENDS)]
        given = GIVEN[(at + place * 3) % len(GIVEN)]
        patronymic = PATRONYMICS[(at // 3 + place) % len(PATRONYMICS)]
        phone = f"8 (700) {at // 10_000 % 1000:03}-{at // 100 % 100:02}-{at % 100:02}"
        yield [number, surname, given, patronymic, POSTS[min(place, 3)], phone, "№ 1 мектеп, мұғалім"]


def members(path: Path, precincts: int, count: int) -> Path:
    """A list of so many members."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Тізім")
    sheet.append(["Учаске №", "Тегі", "Аты", "Әкесінің аты", "Лауазымы", "Телефоны", "Жұмыс орны"])
    for row in people(precincts, count):
        sheet.append(row)
    book.save(path)
    return path
