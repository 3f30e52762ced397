"""Copies as a person makes them: where the office keeps them, and what the newest one holds."""

from pathlib import Path

from desktop.storage import copies
from desktop.storage.office import Office


def folder_of(office: Office) -> Path:
    """Where copies lie unless somebody said otherwise: a folder beside the file."""
    return copies.folder_of(office.path)


def make(office: Office, folder: Path | None = None) -> Path:
    """Make a copy now; its path."""
    return copies.make_copy(office.path, office.key, office.file_id, folder or folder_of(office))


def newest(office: Office) -> copies.About | None:
    """The newest whole copy beside the file; None when there is none."""
    return copies.newest(folder_of(office), office.file_id)
