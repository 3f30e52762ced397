"""A photo from a phone or a scanner: opened in a process of its own, made small, and bare of where and when it was."""

import multiprocessing
from io import BytesIO
from multiprocessing.connection import Connection
from pathlib import Path

from desktop.domain.faults import Refusal
from desktop.exchange.child import limit_process
from desktop.exchange.limits import FILE, MEGABYTE
from desktop.text import Sentence, text

LONGEST, LARGEST = 1600, 250_000
"""Pixels of the longer side and bytes of a photo in the file (architecture, decision 17)."""
PIXELS = 120_000_000
"""A phone of today takes 50 to 108 million; more is a trap that swells in memory."""
QUALITIES = (85, 75, 65, 55, 45, 35)
SIDES = (1600, 1280, 1024, 800, 640)
SECONDS = 30

SENTENCES: dict[str, Sentence] = {
    "NOT_FOUND": text("Photos", "The photo “{file}” was not found."),
    "TOO_LARGE": text("Photos", "The photo “{file}” is larger than {limit} MB. Take it anew with a lower resolution."),
    "NOT_A_PHOTO": text("Photos", "“{file}” is no photo that can be read. Choose another one."),
}


def prepared(path: Path) -> bytes:
    """The photo as a JPEG of at most 1600 pixels and 250 KB without EXIF and position; ``Refusal`` names the file."""
    try:
        size = path.stat().st_size
    except OSError as fault:
        raise refusal("NOT_FOUND", path) from fault
    if size > FILE:
        raise refusal("TOO_LARGE", path)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=serve, args=(str(path), theirs), daemon=True, name="reading a photo")
    process.start()
    theirs.close()
    try:
        answer: bytes | str = ours.recv() if ours.poll(SECONDS) else "NOT_A_PHOTO"
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
    return Refusal(SENTENCES[code].fill(file=path.name, limit=FILE // MEGABYTE), "photo")


def serve(path: str, pipe: Connection) -> None:
    """In the process of its own: send the small photo, or the code of a refusal."""
    limit_process()
    try:
        pipe.send(small(Path(path)))
    except MemoryError:
        pipe.send("TOO_LARGE")
    except Exception:  # noqa: BLE001  a damaged picture may raise anything; only a code crosses to the program
        pipe.send("NOT_A_PHOTO")
    finally:
        pipe.close()


def small(path: Path) -> bytes:
    """The photo turned upright, made small, written anew: what stood beside the pixels is not copied."""
    from PIL import Image, ImageOps

    Image.MAX_IMAGE_PIXELS = PIXELS
    with Image.open(path, formats=("JPEG", "PNG", "WEBP", "TIFF", "BMP")) as opened:
        opened.draft("RGB", (LONGEST, LONGEST))
        upright = ImageOps.exif_transpose(opened).convert("RGB")
    for side in SIDES:
        upright.thumbnail((side, side))
        for quality in QUALITIES:
            written = BytesIO()
            Image.frombytes("RGB", upright.size, upright.tobytes()).save(
                written, "JPEG", quality=quality, optimize=True
            )
            if written.tell() <= LARGEST:
                return written.getvalue()
    raise MemoryError(path.name)
