"""The key file: one wrap of the file's key a user, and the recovery code from which the key follows.

The data key is HKDF-SHA256 of a 160-bit recovery code, so the printed code alone opens the file when the key file is
gone. Each wrap is AES-256-GCM under an Argon2id key (t=3, 64 MiB, p=4: 0.17 s on an office PC), and vouches for the
format, the file's id and the user's name.
"""

import base64
import json
import os
import re
import secrets
import unicodedata
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from desktop.domain.faults import FileDamaged, KeyFileForeign, KeyFileMissing, Refusal, WrongPassword
from desktop.storage.disk import DAMAGED, understood
from desktop.text import text

FORMAT = 1
TIME, MEMORY, LANES = 3, 64 * 1024, 4
MOST_TIME, MOST_MEMORY, MOST_LANES = 10, 1024 * 1024, 16
"""Caps on what a key file may ask for: a forged one must not hang the PC."""

LENGTHS = (16, 12, 48)
"""Bytes of a wrap's salt, nonce and sealed key."""

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: no I, L, O, U, so that a code can be read from paper."""

LOOKALIKES = str.maketrans("OILАВЕЗКМНОРСТУХІ", "011ABE3KMH0PCTYX1")
"""What stands for what on paper; the second part is Cyrillic, for a keyboard that was not switched."""

SIGNS = re.compile(r"[^\w]|_")
CODE_BYTES = 20
KEY_FILE_DAMAGED = text("File", "The key file “{file}” is damaged. Open the file with the recovery code.")


WRONG = text(
    "File",
    "Wrong password for the file “{file}”. Look at Caps Lock and the keyboard's language, or use the recovery code.",
)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A key file as read: the id of the file it belongs to and the wraps by user name."""

    file_id: bytes
    wraps: tuple[dict[str, Any], ...]
    file: str = ""
    """The name of the file whose key this is, for sentences."""

    @property
    def users(self) -> tuple[str, ...]:
        """Names of the users who can open the file."""
        return tuple(str(wrap["user"]) for wrap in self.wraps)


def key_path(file: Path) -> Path:
    """Where the key file of a commission's file lies: beside it, ``name.daiyn-key``."""
    return file.with_name(file.name + "-key")


def new_code() -> bytes:
    """A fresh recovery code, 160 random bits."""
    return secrets.token_bytes(CODE_BYTES)


def code_words(code: bytes) -> str:
    """The code as printed: eight groups of four, and a ninth that catches a slip of the hand."""
    number = int.from_bytes(code, "big")
    letters = "".join(ALPHABET[number >> shift & 31] for shift in range(155, -1, -5))
    return "-".join([*(letters[at : at + 4] for at in range(0, 32, 4)), check_letters(letters)])


def check_letters(letters: str) -> str:
    """Two letters that change with any letter and with any swap of neighbours."""
    total = sum((at + 1) * ALPHABET.index(letter) for at, letter in enumerate(letters)) % 1021
    return ALPHABET[total >> 5] + ALPHABET[total & 31]


def read_code(typed: str) -> bytes:
    """The code from what was typed; ``Refusal`` when a letter is wrong, before any file is touched."""
    plain = SIGNS.sub("", typed.upper()).translate(LOOKALIKES)
    wrong = text("File", "The recovery code is not right. Compare it with the paper letter by letter.")
    if len(plain) != 34 or any(letter not in ALPHABET for letter in plain) or check_letters(plain[:32]) != plain[32:]:
        raise Refusal(wrong, "code")
    number = 0
    for letter in plain[:32]:
        number = number << 5 | ALPHABET.index(letter)
    return number.to_bytes(CODE_BYTES, "big")


def data_key(code: bytes) -> bytes:
    """The 32-byte key of the file."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), 32, salt=None, info=b"daiyn file key 1").derive(code)


def password_key(password: str, wrap: dict[str, Any]) -> bytes:
    """The key that a password gives under a wrap's own parameters."""
    from argon2.low_level import Type, hash_secret_raw

    secret = unicodedata.normalize("NFC", password).encode(errors="surrogatepass")
    return hash_secret_raw(secret, unpacked(wrap["salt"]), wrap["t"], wrap["m"], wrap["p"], 32, Type.ID)


def refuse_forged(wrap: dict[str, Any]) -> None:
    """``ValueError`` for a wrap that nobody's hand made so: parameters out of bounds, salts of another length."""
    t, m, p = (wrap[name] for name in "tmp")
    whole = all(isinstance(each, int) for each in (t, m, p))
    within = whole and 1 <= t <= MOST_TIME and 8 * p <= m <= MOST_MEMORY and 1 <= p <= MOST_LANES
    lengths = tuple(len(unpacked(wrap[name])) for name in ("salt", "nonce", "key"))
    if not within or lengths != LENGTHS or not isinstance(wrap["user"], str):
        raise ValueError("this wrap was not made by the program")


def wrap_key(key: bytes, file_id: bytes, user: str, password: str) -> dict[str, Any]:
    """A wrap of the file's key for a user."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    wrap: dict[str, Any] = {"user": user, "t": TIME, "m": MEMORY, "p": LANES, "salt": packed(os.urandom(LENGTHS[0]))}
    nonce = os.urandom(LENGTHS[1])
    sealed = AESGCM(password_key(password, wrap)).encrypt(nonce, key, vouched(file_id, user))
    return {**wrap, "nonce": packed(nonce), "key": packed(sealed)}


def unwrap_key(keys: KeyFile, user: str, password: str) -> bytes:
    """The file's key; ``WrongPassword`` when the user is not known or the password is not theirs."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    wrong = WrongPassword(WRONG.fill(file=keys.file), "password")
    for wrap in keys.wraps:
        if wrap["user"] == user:
            try:
                cipher = AESGCM(password_key(password, wrap))
                return cipher.decrypt(unpacked(wrap["nonce"]), unpacked(wrap["key"]), vouched(keys.file_id, user))
            except InvalidTag:
                raise wrong from None
    raise wrong


def vouched(file_id: bytes, user: str) -> bytes:
    """What a wrap is bound to."""
    return f"daiyn key {FORMAT}|{file_id.hex()}|{user}".encode()


def key_file_bytes(keys: KeyFile) -> bytes:
    """The key file as written to disk."""
    held = {"format": FORMAT, "file": keys.file_id.hex(), "wraps": list(keys.wraps)}
    return json.dumps({**held, "sum": key_file_sum(held)}, ensure_ascii=False, indent=1).encode()


def key_file_sum(held: dict[str, Any]) -> str:
    """A sum that tells a damaged key file from a wrong password."""
    plain = json.dumps({name: held[name] for name in ("format", "file", "wraps")}, ensure_ascii=False, sort_keys=True)
    return sha256(plain.encode()).hexdigest()[:16]


def read_keys(file: Path) -> KeyFile:
    """The key file beside a file; refuses a missing, damaged or foreign one before any password is tried."""
    keys = read_key_file(file)
    refuse_foreign(file, keys.file_id)
    return keys


def read_key_file(file: Path) -> KeyFile:
    """The key file beside a file, whichever file it belongs to; refuses a missing or damaged one."""
    path = key_path(file)
    try:
        held = json.loads(path.read_bytes())
        keys = KeyFile(bytes.fromhex(held["file"]), tuple(held["wraps"]), file.name)
        if key_file_sum(held) != held["sum"]:
            raise ValueError(path.name)
        for wrap in keys.wraps:
            refuse_forged(wrap)
    except FileNotFoundError:
        said = text("File", "The key file “{file}” is not beside the file. Bring it back or use the recovery code.")
        raise KeyFileMissing(said.fill(file=path.name)) from None
    except OSError as fault:
        raise understood(fault, path) or fault from fault
    except (ValueError, KeyError, TypeError, RecursionError):
        raise KeyFileMissing(KEY_FILE_DAMAGED.fill(file=path.name)) from None
    return keys


def refuse_foreign(file: Path, file_id: bytes) -> None:
    """``KeyFileForeign`` when the file begins with another id than its key file names; ``FileDamaged`` without one."""
    try:
        with file.open("rb") as opened:
            head = opened.read(len(file_id))
    except OSError as fault:
        raise understood(fault, file) or fault from fault
    if len(head) < len(file_id):
        raise FileDamaged(DAMAGED.fill(file=file.name))
    if head != file_id:
        said = text("File", "The key file “{file}” belongs to another commission's file. Bring the right one.")
        raise KeyFileForeign(said.fill(file=key_path(file).name))


def packed(raw: bytes) -> str:
    """Bytes as letters."""
    return base64.b64encode(raw).decode()


def unpacked(words: str) -> bytes:
    """Letters back to bytes."""
    return base64.b64decode(words)
