"""A paper made of sentences says the same on paper, in a .docx and to whoever reads the .docx in an office program."""

import shutil
import subprocess
from dataclasses import replace
from io import BytesIO

import docx
import pytest

from desktop.reports.document import Column, Group, Heading, Signature
from desktop.reports.letter import write_docx
from desktop.reports.paper import write_pdf
from desktop.reports.prose import Paragraph, Prose, Table, Turn
from tests.reports.papers import MOMENT, paper, pdf_words

LONG = "Учаскелік сайлау комиссияларының мүшелерін оқыту кестесі бекітілсін және округ әкімдеріне жіберілсін. " * 4
SEATS = Table(
    (Column("n", "№", "number"), Column("place", "Елді мекен"), Column("seats", "Орын", "whole", total=True)),
    (Group("Көксарай ауылдық округі"), (14, "Көксарай ауылы", 7), (15, "Ызакөл ауылы", 5)),
    (None, None, 12),
    "Барлығы",
)
RESOLUTION = Prose(
    name="resolution",
    sheet="Қаулы",
    headings=(Heading("ҚАУЛЫ", ("Отырар аудандық аумақтық сайлау комиссиясы",)), Heading("ПОСТАНОВЛЕНИЕ")),
    blocks=(
        Paragraph("Комиссия отырысы мынаны анықтады.", "heading"),
        Paragraph(LONG.strip()),
        Paragraph("1. Кесте қосымшаға сәйкес бекітілсін.", "item"),
        SEATS,
        Turn(),
        Paragraph("Ірі әріппен", "center", large=True),
        Paragraph("тегі, аты, әкесінің аты (бар болса)", "blank"),
        Paragraph("Соңғы сөйлем."),
    ),
    moment=MOMENT,
    made=("«Дайын» бағдарламасында жасалды, 10.03.2026 09:15",),
    control_words="Бақылау қосындысы",
    letterhead=(("ОТЫРАР АУДАНДЫҚ КОМИССИЯСЫ", "Шәуілдір ауылы"), ("ОТРАРСКАЯ РАЙОННАЯ КОМИССИЯ", "село Шаульдер")),
    numbers=(("№ 12", "2026 жылғы 4 наурыз"),),
    addressee=("Отырар ауданының әкіміне",),
    signatures=(Signature("Төраға", "Н. Жұбаев"), Signature("Хатшы", "А. Дүйсеханов")),
)
SAID = ("ҚАУЛЫ", "ПОСТАНОВЛЕНИЕ", "№ 12", "Отырар ауданының әкіміне", "Ызакөл ауылы", "Барлығы", "Н. Жұбаев", "Соңғы")


def folded(words):
    """Words without their line breaks, which another program sets elsewhere."""
    return " ".join(words.split())


def paged(content, folder):
    """The words of a .docx as an office program lays it out, page by page."""
    letter = folder / "letter.docx"
    letter.write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [shutil.which("soffice"), profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), letter]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return folded(pdf_words((folder / "letter.pdf").read_bytes()))


def test_paper_says_every_sentence_once_in_order():
    told = folded(pdf_words(write_pdf(RESOLUTION)))
    for words in (*SAID, *LONG.split(), "тегі, аты, әкесінің аты (бар болса)", RESOLUTION.control_total()):
        assert words in told
    assert told.index("1. Кесте") < told.index("Көксарай ауылдық округі") < told.index("Соңғы сөйлем.")


def test_an_office_program_reads_the_letter_as_it_was_written(tmp_path):
    told = paged(write_docx(RESOLUTION), tmp_path)
    for words in (*SAID, "1. Кесте қосымшаға сәйкес бекітілсін.", RESOLUTION.control_total()):
        assert words in told


def test_a_letter_has_real_styles_and_tables():
    held = docx.Document(BytesIO(write_docx(RESOLUTION)))
    styles = {each.text: each.style.name for each in held.paragraphs}
    assert styles["ҚАУЛЫ"] == "Title"
    assert styles["Комиссия отырысы мынаны анықтады."] == "Heading 1"
    assert styles["1. Кесте қосымшаға сәйкес бекітілсін."] == "List Paragraph"
    table = next(each for each in held.tables if each.cell(0, 0).text == "№")
    assert [row.cells[2].text for row in table.rows] == ["Орын", "Көксарай ауылдық округі", "7", "5", "12"]


def test_the_same_paper_gives_the_same_bytes():
    assert write_docx(RESOLUTION) == write_docx(RESOLUTION)
    assert write_pdf(RESOLUTION) == write_pdf(RESOLUTION)


def test_one_changed_word_changes_the_control_total():
    other = replace(RESOLUTION, blocks=(*RESOLUTION.blocks[:-1], Paragraph("Соңғы сөйлем")))
    assert other.control_total() != RESOLUTION.control_total()


def test_a_paper_of_one_table_goes_out_as_a_letter_too(tmp_path):
    table = paper()
    told = paged(write_docx(table, RESOLUTION), tmp_path)
    assert folded(table.title) in told
    assert table.control_total() in told
    assert "Соңғы сөйлем." in told


def test_a_paper_without_a_sentence_is_no_paper():
    with pytest.raises(ValueError, match="without a sentence"):
        replace(RESOLUTION, blocks=())


def test_the_words_of_many_pages_stand_within_the_page():
    many = replace(RESOLUTION, blocks=tuple(Paragraph(f"{at}. {LONG}") for at in range(60)))
    told = folded(pdf_words(write_pdf(many)))
    assert all(f"{at}. Учаскелік" in told for at in range(60))
