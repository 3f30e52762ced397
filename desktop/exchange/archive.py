"""Opening packed workbooks (.xlsx, .ods) without trusting them: sizes, ratio, XML as only office programs write it."""

import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from pyexpat import ExpatError, ParserCreate, XMLParserType
from time import process_time
from typing import IO, NoReturn

from desktop.exchange.limits import CHUNK, PACKED_RATIO, SECONDS, UNPACKED, Unfit

FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError, KeyError)
"""What reading a damaged zip may raise: six families and a missing part."""


class Reader:
    """Takes the elements of one XML part as they pass by; names come without their namespace."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def words(self, text: str) -> None:
        """Words between elements."""


class Packed(zipfile.ZipFile):
    """An archive that is read for so long and no longer: ``until`` is a moment of the processor's time."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.until = process_time() + SECONDS


def opened(path: Path) -> Packed:
    """The archive; refuses a damaged one, one with a password, one that unpacks to far more than it weighs."""
    try:
        archive = Packed(path)
        parts = archive.infolist()
    except FAULTS as fault:
        raise Unfit("CORRUPT") from fault
    if any(part.flag_bits & 1 for part in parts):
        raise Unfit("PASSWORD_PROTECTED")
    whole = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    if whole > UNPACKED or any(_swollen(part) for part in parts) or whole > PACKED_RATIO * max(packed, CHUNK):
        raise Unfit("TOO_LARGE_UNPACKED")
    return archive


def _swollen(part: zipfile.ZipInfo) -> bool:
    return part.file_size > PACKED_RATIO * max(part.compress_size, CHUNK)


def pieces(archive: Packed, name: str) -> Iterator[bytes]:
    """A part of the archive piece by piece; what unpacks to more than the archive said is refused."""
    try:
        said = archive.getinfo(name).file_size
        with archive.open(name) as part:
            yield from _counted(part, said, archive.until)
    except FAULTS as fault:
        raise Unfit("CORRUPT") from fault


def _counted(part: IO[bytes], said: int, until: float) -> Iterator[bytes]:
    got = 0
    while piece := part.read(CHUNK):
        if process_time() > until:
            raise Unfit("TOO_SLOW")
        got += len(piece)
        if got > said:
            raise Unfit("TOO_LARGE_UNPACKED")
        yield piece


Feed = Callable[[bytes], object]


def parsed(archive: Packed, name: str, reader: Reader, feed: Feed | None = None) -> Iterator[None]:
    """Pass an XML part through the reader; yields after every piece so that rows can be handed on at once.

    Document types, entities and references to other files are refused before anything of them is read: office programs
    write none, attacks (entity expansion, foreign files) need them. A ``feed`` of its own takes the pieces, the last
    one empty, instead of the parser.
    """
    parser = guarded()
    listen(parser, reader)
    take: Feed = feed or (lambda piece: parser.Parse(piece, not piece))
    try:
        for piece in pieces(archive, name):
            take(piece)
            yield
        take(b"")
    except ExpatError as fault:
        raise Unfit("CORRUPT") from fault


def through(archive: Packed, name: str, reader: Reader) -> None:
    """Pass a whole XML part through the reader."""
    for _ in parsed(archive, name, reader):
        pass


def guarded() -> XMLParserType:
    """A parser that refuses any document type."""
    parser = ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    return parser


def listen(parser: XMLParserType, reader: Reader | None) -> None:
    """Hand the reader the elements from here on, names without their prefix; None: nobody listens."""
    if reader is None:
        parser.StartElementHandler = parser.EndElementHandler = parser.CharacterDataHandler = None
        return
    parser.StartElementHandler = lambda name, attributes: reader.start(bare(name), attributes)
    parser.EndElementHandler = lambda name: reader.end(bare(name))
    parser.CharacterDataHandler = reader.words


@lru_cache(maxsize=1024)
def bare(name: str) -> str:
    """A name without its prefix: «table:name» → «name»."""
    return name.rpartition(":")[2]


def _refuse(*_declaration: object) -> NoReturn:
    raise Unfit("UNSAFE_XML")
