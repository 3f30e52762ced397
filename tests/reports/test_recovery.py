from datetime import date

from desktop.reports.recovery import recovery_paper
from tests.reports.papers import pdf_pages, say


def test_the_code_is_on_one_sheet_with_the_file_it_opens(founded):
    office, code = founded
    with office.reader() as reader:
        (page,) = pdf_pages(recovery_paper(reader.office("kk"), "otyrar.daiyn", code, date(2026, 3, 10), say))
    assert code in page
    assert "otyrar.daiyn, 2026 жылғы 10 наурыз" in page
    assert "otyrar.daiyn, 10 марта 2026 года" in page
    assert "Отырар аудандық аумақтық референдум комиссиясы" in page
