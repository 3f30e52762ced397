"""Papers for a row of the file: a PDF as it is, a page made small, and nothing that cannot be read."""

from io import BytesIO

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from desktop.domain.enclosures import Page
from desktop.domain.faults import Refusal
from desktop.exchange.papers import read


def pdf(path, pages, more=b""):
    """A PDF of so many pages."""
    made = BytesIO()
    canvas = Canvas(made)
    for _ in range(pages):
        canvas.drawString(72, 720, "1")
        canvas.showPage()
    canvas.save()
    path.write_bytes(made.getvalue() + more)
    return path


def test_a_pdf_stays_as_it_is_and_a_page_becomes_small(tmp_path):
    contract = pdf(tmp_path / "шарт.pdf", 2)
    assert read(contract) == (Page.PDF, contract.read_bytes())
    scan = tmp_path / "scan.png"
    Image.effect_noise((3500, 2500), 60).save(scan)
    page, content = read(scan)
    assert (page, len(content) <= 1_000_000) == (Page.JPEG, True)
    assert max(Image.open(BytesIO(content)).size) == 2400


def test_what_cannot_be_kept_is_refused_with_the_way_out(tmp_path):
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 and then nothing")
    for path, words in (
        (broken, "no PDF that can be read"),
        (pdf(tmp_path / "long.pdf", 21), "has more than"),
        (pdf(tmp_path / "heavy.pdf", 1, b"\n%" + b"0" * 1_100_000), "1 MB each"),
        (tmp_path / "none.pdf", "not found"),
    ):
        with pytest.raises(Refusal, match=words):
            read(path)
