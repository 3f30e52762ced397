import subprocess
from datetime import date

import pytest

from desktop.domain.faults import Refusal
from desktop.reports.document import Signature
from desktop.reports.paper import write_pdf
from tests.reports.papers import control_of, page_number, paper, pdf_pages, pdf_words


def test_the_words_of_the_paper_can_be_searched_and_copied():
    words = pdf_words(write_pdf(paper(12)))
    for said in (
        "БЕКІТЕМІН", "Н. Жұбаев", "УЧАСКЕЛЕР ТІЗІЛІМІ", "РЕЕСТР УЧАСТКОВ", "2026 жылғы 10 наурыздағы жағдай бойынша",
        "Шәуілдір ауылы", "Қарақоңыр ауылы", "1-топ: 5 учаске", "Барлығы", "✓", "±", "1 011", "12.02.2026",
        "* № 871 учаске бұл науқанда жұмыс істемейді.", "Хатшы", "«Дайын» бағдарламасында жасалды, 10.03.2026 09:15",
    ):  # fmt: skip
        assert said in words


def test_every_page_has_the_heads_the_page_number_and_the_control_total():
    made = paper(120)
    pages = pdf_pages(write_pdf(made))
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert "Елді мекен" in page
        assert "Граждан" in page
        assert page_number(page) == (number, len(pages))
        assert made.control_total() in page


def test_the_same_document_gives_the_same_bytes():
    assert write_pdf(paper(40)) == write_pdf(paper(40))


def test_all_fonts_are_embedded_and_ours(tmp_path):
    (tmp_path / "paper.pdf").write_bytes(write_pdf(paper(12)))
    listed = subprocess.run(["pdffonts", tmp_path / "paper.pdf"], capture_output=True, check=True, text=True).stdout
    fonts = listed.splitlines()[2:]
    assert fonts
    assert all("PTSerif" in line or "IBMPlexSerif" in line for line in fonts)
    assert all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in fonts)


def test_a_sign_without_a_font_stops_the_print():
    with pytest.raises(Refusal, match="font lacks"):
        write_pdf(paper(notes=("漢",)))


def test_a_name_longer_than_the_page_goes_on_on_the_next_without_losing_a_letter():
    name = "Ә" * 10_000
    pages = pdf_pages(write_pdf(paper(rows=[(1, name, None, 1, date(2026, 3, 1))], totals=())))
    assert len(pages) > 2
    assert "".join(pages).count("Ә") == 10_000


def test_signatures_take_the_last_rows_with_them():
    posts = tuple(Signature(f"Мүше {n}", "Н. Жұбаев") for n in range(3))
    for count in range(20, 48):
        pages = pdf_pages(write_pdf(paper(count, signatures=posts)))
        assert "Мүше 2" in pages[-1]
        assert "ауылы" in pages[-1]
        assert "Барлығы" in pages[-1]


def test_papers_bound_in_one_file_count_their_own_pages():
    first, second = paper(60), paper(3, landscape=True)
    pages = pdf_pages(write_pdf(first, second))
    assert page_number(pages[-1]) == (1, 1)
    assert page_number(pages[-2]) == (len(pages) - 1, len(pages) - 1)
    assert control_of(pages[-1]) == second.control_total()
    assert control_of(pages[0]) == first.control_total()


def test_a_long_list_is_read_row_by_row():
    class Rows:
        held = 0

        def __iter__(self):
            for n in range(3000):
                Rows.held = max(Rows.held, n)
                yield (n + 1, "Шәуілдір ауылы", None, n, date(2026, 3, 1))

    pages = pdf_pages(write_pdf(paper(rows=Rows(), totals=())))
    assert Rows.held == 2999
    assert "3000" in pages[-1]
    assert sum(page.count("Шәуілдір ауылы") for page in pages) == 3001
