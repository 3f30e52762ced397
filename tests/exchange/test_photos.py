"""Photos: small, bare of where and when they were taken, and nothing that is no photo."""

from io import BytesIO

import pytest
from PIL import Image

from desktop.domain.faults import Refusal
from desktop.exchange.limits import FILE
from desktop.exchange.photos import LARGEST, prepared


def test_a_photo_becomes_small_and_bare(tmp_path):
    path = tmp_path / "IMG_1.jpg"
    noise = Image.effect_noise((2400, 1800), 90).convert("RGB")
    exif = Image.Exif()
    exif[0x010F] = "Telephone"
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[2] = (42.8, 68.3, 0.0)
    noise.save(path, exif=exif, quality=92)
    assert path.stat().st_size > LARGEST
    (content,) = prepared(path)
    assert len(content) <= LARGEST
    small = Image.open(BytesIO(content))
    assert max(small.size) <= 1600
    assert small.height > small.width, "turned upright"
    assert dict(small.getexif()) == {}
    assert b"Telephone" not in content


def test_what_is_no_photo_is_refused(tmp_path):
    huge = tmp_path / "80.jpg"
    with huge.open("wb") as opened:
        opened.truncate(80 * 1024 * 1024)
    assert huge.stat().st_size > FILE
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 not a photo")
    for path, words in ((huge, "larger than"), (broken, "no photo"), (tmp_path / "none.jpg", "not found")):
        with pytest.raises(Refusal, match=words) as refused:
            prepared(path)
        assert refused.value.field == "photo"


def test_a_scan_of_an_act_becomes_its_pages(tmp_path):
    path = tmp_path / "акт.pdf"
    page = Image.new("RGB", (1240, 1754), "white")
    page.save(path, save_all=True, append_images=[page])
    pages = prepared(path)
    assert len(pages) == 2
    assert all(max(Image.open(BytesIO(each)).size) == 1600 for each in pages)
    book = tmp_path / "book.pdf"
    Image.new("1", (100, 140)).save(book, save_all=True, append_images=[Image.new("1", (100, 140))] * 20)
    with pytest.raises(Refusal, match="in parts"):
        prepared(book)
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 not a scan")
    with pytest.raises(Refusal, match="no photo"):
        prepared(broken)
