"""A file of today, kept for the programs of tomorrow: ``python -m tests.old_databases.make`` at the end of each schema.

Writes «NUMBER.daiyn-copy» and «NUMBER.json», what its lists hold. Synthetic people only.
"""

import json
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from desktop.actions import copies
from desktop.actions.founding import Campaigning, found
from desktop.commands.speech import plain
from desktop.storage.shape import SCHEMA_NUMBER
from tests.actions.walk import Walk
from tests.conftest import PASSWORD, TODAY

HERE = Path(__file__).parent
NAMES = ("number", "surname", "given_name", "premises", "item", "actual", "required", "title", "on", "voters", "phone")
NOUNS = {**dict.fromkeys(("precincts", "members", "buildings", "equipment"), NAMES), "seminars": ("title", "on")}
"""The lists with the columns they had from the beginning."""


def lists(office: Any) -> dict[str, list[dict[str, Any]]]:
    """What a later program must still show: the plainest columns of every list, in Kazakh and Russian."""
    with office.reader() as reader:
        return {
            f"{noun} {language}": [
                {name: plain(getattr(row.data, name), "kk") for name in NAMES if hasattr(row.data, name)}
                for row in reader.stream(noun, None, language)
            ]
            for noun, names in NOUNS.items()
            for language in ("kk", "ru")
        }


def main() -> None:
    """Make the file, walk through all that can be done, copy it here."""
    campaign = Campaigning("Республикалық референдум", date(2026, 2, 11), date(2026, 3, 15), title_ru="Референдум")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "otyrar.daiyn"
        office, _ = found(path, "KZ-TUR-OTYRAR", campaign, PASSWORD, today=lambda: TODAY)
        Walk(office, SCHEMA_NUMBER).steps(120, undoing=0.1)
        told = lists(office)
        copies.make(office, Path(folder)).replace(HERE / f"{SCHEMA_NUMBER:04}.daiyn-copy")
        office.close()
    words = json.dumps(told, ensure_ascii=False, indent=1)
    (HERE / f"{SCHEMA_NUMBER:04}.json").write_text(words + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
