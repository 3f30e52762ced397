"""A workbook with a sheet for each commission is one list; sheets that may be versions of one list are not."""

from desktop.exchange.book import Book, Grid, Merge
from desktop.exchange.examine import examine
from tests.exchange.sheet import TODAY, register, values

HEAD = ("Аты-жөні", "Лауазымы", "Телефоны")


def sheet(title, *rows, above=(), **behind):
    lines = [*({1: text} for text in above), *(dict(enumerate(row, 1)) for row in rows)]
    return Grid(title, rows=dict(enumerate(lines, 1)), **behind)


def commission(title, *people, above=(), **behind):
    rows = [(name, "мүше", "8 700 000 00 01") for name in people]
    return sheet(title, HEAD, *rows, above=above, **behind)


def understood(*grids, **wished):
    return examine(Book("құрам.xlsx", list(grids)), register(), None, TODAY, **wished)


def codes(found):
    return {each.code for each in found.file_problems}


def test_a_sheet_for_each_commission_is_one_list():
    found = understood(
        commission("842", "Асқаров Болат", "Ким Олег"),
        commission("УИК 843", "Әлиева Сәуле"),
        commission("Лист3", "Үсенов Мұрат", above=("№ 844 сайлау учаскесінің комиссиясы",)),
    )
    assert values(found, "surname", "precinct_number") == [
        ("Асқаров", 842),
        ("Ким", 842),
        ("Әлиева", 843),
        ("Үсенов", 844),
    ]
    assert "sheets_joined" in codes(found)
    assert "other_sheets" not in codes(found)
    assert len({record.row for record in found.records}) == 4


def test_what_stands_behind_a_joined_sheet_comes_along():
    heads = ("Учаске №", "Аты-жөні", "Лауазымы")
    one = sheet("1", heads, (842, "Асқаров Болат", "төраға"), (843, "Ким Олег", "төраға"))
    two = sheet(
        "2", heads, (844, "Әлиева Сәуле", "төраға"), (None, "Үсенов Мұрат", "хатшы"),
        merges=(Merge(2, 1, 3, 1),), hidden_rows=frozenset({3}),
    )  # fmt: skip
    two.rows[3].pop(1)
    found = understood(one, two)
    assert values(found, "surname", "precinct_number")[2:] == [("Әлиева", 844), ("Үсенов", 844)]
    assert [(each.code, each.row) for each in found.problems if each.code == "hidden_row"] == [
        ("hidden_row", found.records[3].row)
    ]


def test_versions_of_one_list_stay_apart():
    heads = ("Учаске №", "Елді мекен", "Сайлаушылар саны")
    found = understood(
        sheet("2024", heads, (842, "Аққұм", 400), (843, "Маяқұм", 300)),
        sheet("2026", heads, (842, "Аққұм", 410), (843, "Маяқұм", 310)),
    )
    assert values(found, "voters") == [(400,), (300,)]
    assert codes(found) >= {"other_sheets"}
    assert "sheets_joined" not in codes(found)


def test_a_sheet_that_a_person_chose_is_read_alone():
    grids = commission("842", "Асқаров Болат"), commission("843", "Әлиева Сәуле")
    assert values(understood(*grids, sheet="843"), "surname", "precinct_number") == [("Әлиева", 843)]
    remembered = understood(*grids, sheet="842", alone=False)
    assert values(remembered, "surname") == [("Асқаров",), ("Әлиева",)]


def test_one_sheet_called_by_its_precinct_needs_no_column_for_it():
    assert values(understood(commission("УИК №845", "Асқаров Болат")), "precinct_number") == [(845,)]
