"""A paper to try the writers on, and what comes out of them as a person would read it."""

import csv
import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from openpyxl import load_workbook

from desktop.reports.document import Column, Document, Figure, Group, Heading, Sign, Signature, added
from desktop.text import Sentence

MOMENT = datetime(2026, 3, 10, 9, 15)  # noqa: DTZ001 - the office's own time
COLUMNS = (
    Column("n", "р/с №\n№ п/п", "number"),
    Column("place", "Елді мекен\nНаселённый пункт"),
    Column("ramp", "Пандус", "mark", total=True, upright=True),
    Column("voters", "Тізімдегі азаматтар саны\nГраждан в списке", "whole", total=True),
    Column("day", "Дерек күні\nДата", "day"),
)
VILLAGES = ("Шәуілдір", "Көксарай", "Балтакөл", "Қарақоңыр", "Маяқұм", "Өзбек-Арал")


def say(sentence: Sentence, language: str) -> str:
    """The English source with its values, marked where it is spoken in Russian."""
    words = sentence.source if sentence.count is None else sentence.source.replace("%n", str(sentence.count))
    for name, value in sentence.values:
        words = words.replace("{" + name + "}", say(value, language) if isinstance(value, Sentence) else str(value))
    return f"{words} (ru)" if language == "ru" else words


def rows(count: int):
    """So many precincts, a group before every fifth, marks that take turns."""
    found = []
    for n in range(count):
        sign = (Sign.YES, Sign.NO, None, Sign.PARTLY)[n % 4]
        found.append((n + 1, f"{VILLAGES[n % 6]} ауылы", sign, 1000 + n, date(2026, 2, 1 + n % 28)))
    return found


def paper(count: int = 12, **changes) -> Document:
    """A paper of so many rows in groups of five."""
    cells = rows(count)
    body = []
    for start in range(0, count, 5):
        part = cells[start : start + 5]
        body += [Group(f"{start // 5 + 1}-топ: {len(part)} учаске", added(COLUMNS, part)), *part]
    made = Document(
        name="sample",
        sheet="Дайындық",
        headings=(
            Heading("УЧАСКЕЛЕР ТІЗІЛІМІ", ("2026 жылғы 10 наурыздағы жағдай бойынша",)),
            Heading("РЕЕСТР УЧАСТКОВ"),
        ),
        columns=COLUMNS,
        rows=body,
        moment=MOMENT,
        made=("«Дайын» бағдарламасында жасалды, 10.03.2026 09:15",),
        control_words="Бақылау сомасы",
        approvals=(("БЕКІТЕМІН", "Төраға", "____________ Н. Жұбаев"),),
        places=(("Шәуілдір ауылы", "2026 жылғы 10 наурыз"),),
        figures=(Figure("барлығы учаске", count), Figure("дайын", count // 2)),
        total_words="Барлығы",
        totals=added(COLUMNS, cells),
        notes=("* № 871 учаске бұл науқанда жұмыс істемейді.",),
        signatures=(Signature("Төраға", "Н. Жұбаев"), Signature("Хатшы", "А. Дүйсеханов")),
    )
    return replace(made, **changes)


def pdf_pages(content: bytes) -> list[str]:
    """The words of each page, as somebody who searches or copies them gets them."""
    done = subprocess.run(["pdftotext", "-", "-"], input=content, capture_output=True, check=True)
    return done.stdout.decode().split("\f")[:-1]


def pdf_words(content: bytes) -> str:
    """All words of a PDF, blanks made single."""
    return " ".join(" ".join(pdf_pages(content)).split())


def sheet_of(content: bytes, *, values: bool = True):
    """The first sheet of a workbook: with the values of its formulas, or with the formulas."""
    return load_workbook(BytesIO(content), data_only=values).worksheets[0]


def sheet_rows(content: bytes) -> list[tuple]:
    """The sheet's rows as values."""
    return list(sheet_of(content).iter_rows(values_only=True))


def page_number(page: str) -> tuple[int, int]:
    """The page's number and the number of pages; pdftotext leaves out the blanks between single digits."""
    first, last = re.search(r"^(\d+) ?/ ?(\d+)$", page, re.MULTILINE).groups()
    return int(first), int(last)


def control_of(words: str) -> str:
    """The control total as it is printed."""
    return re.search(r"(?:\w{4}-){2}\w{4}", words)[0]


def without_values(content: bytes) -> bytes:
    """The workbook with the values behind its formulas taken out, so that whoever opens it has to reckon."""
    file = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(file, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name.startswith("xl/worksheets/"):
                part = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", part)
            new.writestr(name, part)
    return file.getvalue()


def reckoned(content: bytes, folder: Path) -> list[list[str]]:
    """The first sheet as LibreOffice reckons it, row by row."""
    book = folder / "book.xlsx"
    book.write_bytes(content)
    office = shutil.which("soffice")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    as_shown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"
    command = [office, profile, "--headless", "--convert-to", as_shown, "--outdir", str(folder), str(book)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    with (folder / "book.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))
