"""The reading process: opens one foreign file under limits and hands on its parts. Nothing else runs in it."""

import os
from collections.abc import Iterator
from multiprocessing.connection import Connection

from desktop.exchange.limits import FILE, MEMORY, Note, Part, Unfit

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PLAIN_TEXT = {".csv", ".txt", ".tsv", ".tab", ".prn"}
ENDINGS = {"xlsx": {".xlsx", ".xlsm", ".xltx"}, "ods": {".ods", ".fods"}, "xls": {".xls", ".xlt"}, "text": PLAIN_TEXT}


def serve(path: str, pipe: Connection) -> None:
    """Send every part, then None; or the code of a refusal as text."""
    _limit_memory()
    try:
        for part in parts(path):
            pipe.send(part)
        pipe.send(None)
    except Unfit as fault:
        pipe.send(fault.code)
    except MemoryError:
        pipe.send("TOO_LARGE_UNPACKED")
    except BrokenPipeError:
        pass  # the window was closed or the import cancelled
    except Exception:  # noqa: BLE001 - a damaged file may raise anything; one code crosses to the program
        pipe.send("CORRUPT")
    finally:
        pipe.close()


def parts(path: str) -> Iterator[Part]:
    """The parts of a workbook, chosen by what is in the file, whatever its name says."""
    size = os.path.getsize(path)
    if size > FILE:
        raise Unfit("TOO_LARGE")
    with open(path, "rb") as file:
        head = file.read(8)
    ending = os.path.splitext(path)[1].lower()
    if head.startswith(ZIP):
        yield from _packed(path, ending)
    elif head == OLE:
        yield from _old(path, ending)
    elif size == 0:
        raise Unfit("EMPTY")
    else:
        from desktop.exchange import textfile

        if head.startswith((b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"Rar!", b"7z\xbc\xaf", b"GIF8", b"{\\rtf")):
            raise Unfit("NOT_A_SPREADSHEET")
        if ending in ENDINGS["xlsx"] | ENDINGS["ods"]:
            raise Unfit("CORRUPT")
        yield from _named("text", ending)
        yield from textfile.parts(path)


def _packed(path: str, ending: str) -> Iterator[Part]:
    from desktop.exchange import archive, opendocument, spreadsheet

    with archive.opened(path) as packed:
        names = set(packed.namelist())
        if "word/document.xml" in names:
            raise Unfit("WORD")
        if "content.xml" in names:
            yield from _named("ods", ending)
            yield from opendocument.parts(packed)
        elif any(name.startswith("xl/") and name.endswith(".xml") for name in names) or "_rels/.rels" in names:
            yield from _named("xlsx", ending)
            yield from spreadsheet.parts(packed)
        else:
            raise Unfit("NOT_A_SPREADSHEET")


def _old(path: str, ending: str) -> Iterator[Part]:
    with open(path, "rb") as file:
        whole = file.read()
    if "EncryptedPackage".encode("utf-16-le") in whole:
        raise Unfit("PASSWORD_PROTECTED")
    if "Workbook".encode("utf-16-le") not in whole and "B\0o\0o\0k\0\0".encode() not in whole:
        raise Unfit("OLD_WORD" if "WordDocument".encode("utf-16-le") in whole else "NOT_A_SPREADSHEET")
    del whole
    from desktop.exchange import oldbook

    yield from _named("xls", ending)
    yield from oldbook.parts(path)


def _named(kind: str, ending: str) -> Iterator[Part]:
    if ending not in ENDINGS[kind]:
        yield Note("extension_does_not_match_content")


def _limit_memory() -> None:
    """Where the system has such limits (not on Windows)."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
