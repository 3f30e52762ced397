"""Every paper of the demo and of an empty file: the same rows in every format, nothing cut, every sign in our fonts."""

import re
import shutil
import subprocess
from collections import Counter
from datetime import date, datetime
from io import BytesIO
from xml.etree import ElementTree as ET

import pytest
from openpyxl import load_workbook

from desktop.commands.opening import open_file
from desktop.domain.faults import Refusal
from desktop.domain.papers import Terms
from desktop.reports.document import Document, Group, printed_cells
from desktop.reports.drawn import Drawn
from desktop.reports.gallery import REPORTS, written
from desktop.reports.making import documents_of, kept
from desktop.reports.occasions import SHELVES, Occasion, occasion
from desktop.storage.keys import key_path
from desktop.words import say
from tests.conftest import TODAY

MOMENT = datetime(2026, 3, 1, 18, 40)  # noqa: DTZ001 - the office's own time
BOX = "{http://www.w3.org/1999/xhtml}"
LANGUAGES = ("kk", "ru", "kk+ru")
LONG = frozenset({"list-equipment", "list-calendar", "needs", "list-members"})
"""Papers of many pages like others of fewer; the drill looks at them too, at every paper of a set, at every page."""
WAITING = frozenset({"acceptance", "destruction", "lessons", "files"})
FEW = 3
TOUCHING = 1.5
"""Points by which the boxes of two words may meet: letters lean over their own width."""


@pytest.fixture(scope="module")
def office(made, tmp_path_factory):
    """The demo's file, which none of these tests changes."""
    path = tmp_path_factory.mktemp("papers") / made.file.name
    shutil.copyfile(made.file, path)
    shutil.copyfile(key_path(made.file), key_path(path))
    opened = open_file(path, "", "demo", writing=False)
    yield opened
    opened.close()


def papers(office, report, language, day=date(2026, 3, 1)):
    with office.reader() as reader:
        made = documents_of(reader, Terms(report.name, day, language), say, MOMENT)
        return tuple(each for each in kept(made) if not isinstance(each, Drawn))


def words_of(content: bytes) -> list[ET.Element]:
    """The pages of a PDF with the box of each word."""
    done = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=content, capture_output=True, check=True)
    plain = re.sub(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]", b"", done.stdout)
    return list(ET.fromstring(plain).iter(f"{BOX}page"))


def letters(words: str) -> str:
    """Words without what a line break may part."""
    return re.sub(r"\s", "", words)


def check_boxes(pages: list[ET.Element], name: str) -> None:
    """No word leaves its page, none lies over another."""
    for at, page in enumerate(pages):
        wide, high = float(page.get("width")), float(page.get("height"))
        boxes = [[float(word.get(k)) for k in ("xMin", "yMin", "xMax", "yMax")] for word in page.iter(f"{BOX}word")]
        for x, y, right, low in boxes:
            assert x >= 0, f"{name}, page {at}"
            assert right <= wide, f"{name}, page {at}"
            assert y >= 0, f"{name}, page {at}"
            assert low <= high, f"{name}, page {at}"
        lying = sorted(box for box in boxes if box[3] - box[1] < 3 * (box[2] - box[0]) + 8)
        for one, (x, y, right, low) in enumerate(lying):
            for x2, y2, right2, low2 in lying[one + 1 :]:
                if x2 >= right - TOUCHING:
                    break
                deep = min(low, low2) - max(y, y2)
                over = min(right, right2) - x2
                same_line = deep > 0.6 * min(low - y, low2 - y2)
                assert not (same_line and over > TOUCHING), f"{name}, page {at}: {x, y, right} {x2, y2, right2}"


def check(made, name: str, looked_at: int = 10_000) -> None:
    """A paper in every format it has; the boxes of so many pages are measured. Drawings are looked at elsewhere."""
    if not made:
        return
    content = written(made, "pdf")
    pages = words_of(content)
    check_boxes(pages[:looked_at], name)
    said = Counter(letters("".join(word.text or "" for page in pages for word in page.iter(f"{BOX}word"))))
    for document in made:
        lines = document.rows if isinstance(document, Document) else ()
        for line in lines:
            cells = (line.title,) if isinstance(line, Group) else printed_cells(line, document.columns)
            said.subtract(letters("".join(cells)))
    assert min(said.values()) >= 0, f"{name}: signs of the rows are missing on paper {said.most_common()[-3:]}"
    tables = [each for each in made if isinstance(each, Document)]
    if not tables:
        return
    book = load_workbook(BytesIO(written(made, "xlsx")))
    assert len(book.worksheets) == len(tables)
    for sheet, document in zip(book.worksheets, tables, strict=True):
        head, last = (int(cell) for cell in re.findall(r"\d+", sheet.auto_filter.ref))
        assert last - head == max(len(document.rows), 0), name
        whole = {str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None}
        assert any(document.control_total() in cell for cell in whole), name


def test_every_paper_of_the_demo_has_the_same_rows_in_every_format(office):
    waiting: list[str] = []
    for report in REPORTS:
        if report.name not in LONG:
            try:
                made = papers(office, report, "kk+ru")[:FEW]
            except Refusal:
                waiting.append(report.name)
                continue
            check(made, f"{report.name} kk+ru", FEW)
    assert set(waiting) <= WAITING, "the demo's day is before the vote: only papers after it have nothing to say"


@pytest.mark.drill
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.name)
def test_each_paper_in_each_language(office, report, language):
    try:
        made = papers(office, report, language)
    except Refusal:
        assert report.name in WAITING
        return
    check(made, f"{report.name} {language}")


def test_every_font_of_a_paper_is_embedded(office, tmp_path):
    place = tmp_path / "paper.pdf"
    for name in ("readiness", "published", "purchase"):
        report = next(each for each in REPORTS if each.name == name)
        place.write_bytes(written(papers(office, report, "kk+ru"), "pdf"))
        done = subprocess.run(["pdffonts", str(place)], capture_output=True, check=True, text=True)
        fonts = done.stdout.splitlines()[2:]
        assert fonts
        assert all(re.search(r"\byes yes yes\b", line) for line in fonts), done.stdout


@pytest.mark.parametrize(
    "language", ["kk+ru", *(pytest.param(each, marks=pytest.mark.drill) for each in LANGUAGES[:2])]
)
def test_an_empty_file_gives_a_paper_or_says_why_not(founded, language):
    office, _ = founded
    for report in REPORTS:
        try:
            made = papers(office, report, language, TODAY)
        except Refusal:
            continue
        check(made, f"{report.name} {language} of an empty file")


def test_every_paper_stands_on_a_shelf():
    standing = {name for names in SHELVES.values() for name in names}
    known = {report.name for report in REPORTS}
    assert standing <= known
    for report in REPORTS:
        assert report.name in standing or occasion(report.name) in (Occasion.OFFICE, Occasion.LISTS)
    assert len(known) >= 15
