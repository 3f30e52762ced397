"""The reading process: opens one foreign file under limits and hands on its parts. Nothing else runs in it."""

import gc
import os
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from time import process_time

from desktop.exchange.limits import FILE, MEMORY, SECONDS, Note, Part, Unfit

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
NO_TABLES = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"Rar!", b"7z\xbc\xaf", b"GIF8", b"{\\rtf", b"\x1f\x8b", b"MZ")
"""How files begin that hold no table: PDF, pictures, archives, RTF, programs."""
ENDINGS = {
    "xlsx": {".xlsx", ".xlsm", ".xltx", ".xltm"},
    "ods": {".ods"},
    "xls": {".xls", ".xlt"},
    "docx": {".docx", ".docm", ".dotx"},
    "text": {".csv", ".txt", ".tsv", ".tab", ".prn"},
}


def serve(path: str, pipe: Connection) -> None:
    """Send every part, then None; or the code of a refusal as text."""
    _hush()
    limit_process()
    gc.disable()  # plain rows have no circles to look for, and the process ends with the file
    try:
        for part in parts(Path(path)):
            pipe.send(part)
        pipe.send(None)
    except Unfit as fault:
        pipe.send(fault.code)
    except MemoryError:
        pipe.send("TOO_LARGE_UNPACKED")
    except BrokenPipeError:
        pass  # the import was given up: nobody listens any more
    except Exception:  # noqa: BLE001  a damaged file may raise anything; only a code crosses to the program
        pipe.send("CORRUPT")
    finally:
        pipe.close()


def parts(path: Path) -> Iterator[Part]:
    """The parts of a workbook, chosen by what is in the file, whatever its name says."""
    size = path.stat().st_size
    if size > FILE:
        raise Unfit("TOO_LARGE")
    if size == 0:
        raise Unfit("EMPTY")
    with path.open("rb") as file:
        head = file.read(8)
    if head.startswith(ZIP):
        yield from _packed(path)
    elif head == OLE:
        yield from _old(path)
    else:
        yield from _plain(path, head)


def _packed(path: Path) -> Iterator[Part]:
    from desktop.exchange import archive, opendocument, spreadsheet, worddocument

    with archive.opened(path) as packed:
        names = set(packed.namelist())
        if worddocument.DOCUMENT in names:
            yield from _named("docx", path)
            yield from worddocument.parts(packed)
        elif "content.xml" in names:
            yield from _named("ods", path)
            yield from opendocument.parts(packed)
        elif any(name.startswith("xl/") and name.endswith(".xml") for name in names) or "_rels/.rels" in names:
            yield from _named("xlsx", path)
            yield from spreadsheet.parts(packed)
        else:
            raise Unfit("NOT_A_SPREADSHEET")


def _old(path: Path) -> Iterator[Part]:
    """Excel 97–2003; the same container also holds old Word documents and everything that a password protects."""
    whole = path.read_bytes()
    streams = {name for name in ("EncryptedPackage", "WordDocument", "Workbook") if name.encode("utf-16-le") in whole}
    if "EncryptedPackage" in streams:
        raise Unfit("PASSWORD_PROTECTED")
    if "Workbook" not in streams and b"B\0o\0o\0k\0\0\0" not in whole:
        unknown = "CORRUPT" if path.suffix.lower() in ENDINGS["xls"] else "NOT_A_SPREADSHEET"
        raise Unfit("OLD_WORD" if "WordDocument" in streams else unknown)
    del whole
    from desktop.exchange import oldbook

    yield from _named("xls", path)
    yield from oldbook.parts(path)


def _plain(path: Path, head: bytes) -> Iterator[Part]:
    from desktop.exchange import textfile

    if head.startswith(NO_TABLES):
        raise Unfit("NOT_A_SPREADSHEET")
    if path.suffix.lower() in ENDINGS["xlsx"] | ENDINGS["ods"] | ENDINGS["docx"]:
        raise Unfit("CORRUPT")
    yield from _named("text", path)
    yield from textfile.parts(path)


def _named(kind: str, path: Path) -> Iterator[Part]:
    if path.suffix.lower() not in ENDINGS[kind]:
        yield Note("extension_does_not_match_content")


def _hush() -> None:
    """A library that gives up ends the process with pages of its own words; a person is told in one sentence."""
    os.environ["RUST_BACKTRACE"] = "0"
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)


def limit_process() -> None:
    """Of memory and the processor's time, where the system has such limits (not on Windows): a library may hang."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(process_time()) + SECONDS + 1, most))
