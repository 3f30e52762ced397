"""A photo from a phone or a scanner: opened in a process of its own, made small, and bare of where and when it was."""

import multiprocessing
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain.faults import Refusal
from desktop.exchange.child import limit_process
from desktop.exchange.limits import FILE, MEGABYTE
from desktop.text import Sentence, text

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

LARGEST = 250_000
"""Bytes of a photo in the file (architecture, decision 17)."""
PAGES = 20
"""Pages of one paper."""
PIXELS = 120_000_000
"""A phone of today takes 50 to 108 million; more is a trap that swells in memory."""
QUALITIES = (85, 75, 65, 55, 45, 35)
SIDES = (1600, 1280, 1024, 800, 640)
SECONDS = 30


@dataclass(frozen=True, slots=True)
class Room:
    """How large a picture may be: bytes, and the longer sides to try."""

    most: int
    sides: tuple[int, ...]


PHOTO = Room(LARGEST, SIDES)
SCAN = Room(1_000_000, (2400, 2000, *SIDES))
"""A page of a scan up to 1 MB (architecture, decision 17): 2,400 pixels are 200 to the inch of A4."""

SENTENCES: dict[str, Sentence] = {
    "NOT_FOUND": text("Photos", "The photo “{file}” was not found."),
    "TOO_LARGE": text("Photos", "The photo “{file}” is larger than {limit} MB. Take it anew with a lower resolution."),
    "NOT_A_PHOTO": text("Photos", "“{file}” is no photo that can be read. Choose another one."),
    "NOT_A_PAPER": text("Photos", "“{file}” is no PDF that can be read without a password. Choose another one."),
    "TOO_MANY_PAGES": text("Photos", "“{file}” has more than {pages} pages. Lay it there in parts."),
    "HEAVY_PAGES": text(
        "Photos", "The pages of “{file}” are larger than 1 MB each. Scan it anew with a lower resolution."
    ),
}


def prepared(path: Path, room: Room = PHOTO) -> tuple[bytes, ...]:
    """The photo, or each page of a PDF, as a JPEG of at most 1600 pixels and 250 KB without EXIF and position.

    ``SCAN`` gives a page of a paper the room of 2400 pixels and 1 MB. ``Refusal`` names the file.
    """
    return apart(path, serve, room)


def apart(path: Path, work: Callable[..., None], *wanted: object) -> tuple[bytes, ...]:
    """What ``work(path, pipe, *wanted)`` sends from a process of its own: files, or the code of a ``Refusal``."""
    try:
        size = path.stat().st_size
    except OSError as fault:
        raise refusal("NOT_FOUND", path) from fault
    if size > FILE:
        raise refusal("TOO_LARGE", path)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=work, args=(str(path), theirs, *wanted), daemon=True, name="reading a photo")
    process.start()
    theirs.close()
    try:
        answer: tuple[bytes, ...] | str = ours.recv() if ours.poll(SECONDS) else "NOT_A_PHOTO"
    except EOFError:
        answer = "NOT_A_PHOTO"
    finally:
        ours.close()
        process.kill()
        process.join()
        process.close()
    if isinstance(answer, str):
        raise refusal(answer, path)
    return answer


def refusal(code: str, path: Path) -> Refusal:
    """Why a photo is not taken."""
    return Refusal(SENTENCES[code].fill(file=path.name, limit=FILE // MEGABYTE, pages=PAGES), "photo")


def serve(path: str, pipe: Connection, room: Room) -> None:
    """In the process of its own: send the small photos, or the code of a refusal."""
    limit_process()
    try:
        pipe.send(scanned(Path(path), room) if path.lower().endswith(".pdf") else (small(Path(path), room),))
    except OverflowError:
        pipe.send("TOO_MANY_PAGES")
    except MemoryError:
        pipe.send("TOO_LARGE")
    except Exception:  # noqa: BLE001  a damaged picture may raise anything; only a code crosses to the program
        pipe.send("NOT_A_PHOTO")
    finally:
        pipe.close()


def small(path: Path, room: Room) -> bytes:
    """The photo turned upright, made small, written anew: what stood beside the pixels is not copied."""
    from PIL import Image, ImageOps

    Image.MAX_IMAGE_PIXELS = PIXELS
    with Image.open(path, formats=("JPEG", "PNG", "WEBP", "TIFF", "BMP")) as opened:
        opened.draft("RGB", (room.sides[0], room.sides[0]))
        return written(ImageOps.exif_transpose(opened).convert("RGB"), room)


def scanned(path: Path, room: Room) -> tuple[bytes, ...]:
    """The pages of a scan, each a picture; ``OverflowError`` where there are too many."""
    from pypdfium2 import PdfDocument  # pyright: ignore[reportMissingTypeStubs] - it ships none

    scan: Any = PdfDocument(path)
    if len(scan) > PAGES:
        raise OverflowError(path.name)
    longest = room.sides[0]
    return tuple(
        written(page.render(scale=longest / max(page.get_size())).to_pil().convert("RGB"), room) for page in scan
    )


def written(upright: "Picture", room: Room) -> bytes:
    """A picture made small enough, with nothing beside its pixels; ``MemoryError`` where it does not become so."""
    from PIL import Image

    for side in room.sides:
        upright.thumbnail((side, side))
        for quality in QUALITIES:
            page = BytesIO()
            Image.frombytes("RGB", upright.size, upright.tobytes()).save(page, "JPEG", quality=quality, optimize=True)
            if page.tell() <= room.most:
                return page.getvalue()
    raise MemoryError
