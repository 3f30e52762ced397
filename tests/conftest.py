"""What every test may ask for: a temporary office on a fixed day, records made in one line, a home of its own."""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TODAY = date(2026, 3, 10)
PASSWORD = "қауіпсіз-10"


@pytest.fixture(autouse=True)
def home(tmp_path_factory, monkeypatch) -> Path:
    """No test touches the home of whoever runs it."""
    place = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME", "XDG_DOCUMENTS_DIR"):
        monkeypatch.setenv(name, str(place))
    monkeypatch.setenv("DAIYN_TODAY", TODAY.isoformat())
    for name in ("DAIYN_PASSWORD", "DAIYN_USER", "DAIYN_LANG", "DAIYN_RECOVERY"):
        monkeypatch.delenv(name, raising=False)
    return place


@pytest.fixture(scope="session", autouse=True)
def effort() -> Iterator[tuple[int, int]]:
    """What a password costs to try as the program ships it (passes, KiB); in tests it costs a hundredth."""
    from desktop.storage import keys

    shipped = (keys.TIME, keys.MEMORY)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "TIME", 1)
        patch.setattr(keys, "MEMORY", 1024)
        yield shipped


@pytest.fixture(scope="session")
def pattern(tmp_path_factory):
    """One founded file of Otyrar district, closed; founding costs half a second, a copy of it nothing."""
    from desktop.actions.founding import Campaigning, found

    path = tmp_path_factory.mktemp("pattern") / "otyrar.daiyn"
    campaign = Campaigning("Республикалық референдум", date(2026, 2, 11), date(2026, 3, 15), title_ru="Референдум")
    office, code = found(path, "KZ-TUR-OTYRAR", campaign, PASSWORD, today=lambda: TODAY)
    office.close()
    return office, code


@pytest.fixture
def founded(pattern, tmp_path):
    """A new file of Otyrar district for the referendum of 15 March 2026: the open office and its recovery code."""
    from desktop.storage.keys import key_path
    from desktop.storage.office import open_with_key

    made, code = pattern
    path = tmp_path / made.path.name
    shutil.copyfile(made.path, path)
    shutil.copyfile(key_path(made.path), key_path(path))
    office = open_with_key(path, made.key, made.file_id, made.user, writing=True, today=lambda: TODAY)
    yield office, code
    office.close()


@pytest.fixture
def office(founded):
    """The open office."""
    return founded[0]


class Maker:
    """Records in one line: ``make.precinct(842)``, ``make.member("Әлиева Сәуле", precinct="842")``."""

    def __init__(self, office: Any) -> None:
        self.office = office

    def okrug(self, name: str = "Шәуілдір ауылдық округі") -> UUID:
        with self.office.reader() as reader:
            return next(row_id for row_id, shown in reader.choices("okrugs", "kk") if shown == name)

    def building(self, name: str = "№ 1 мектеп", address: str = "Абай көшесі, 1") -> UUID:
        from desktop.actions import buildings

        return buildings.save(self.office, None, {"premises": name, "address": address, "okrug_id": self.okrug()}).id

    def precinct(self, number: int | str, **values: Any) -> UUID:
        from desktop.actions import precincts

        own = {"number": str(number), "settlement": "Шәуілдір ауылы", "okrug_id": self.okrug(), "voters": 1240}
        return precincts.save(self.office, None, {**own, **values}).id

    def member(self, name: str, precinct: int | str = "", **values: Any) -> UUID:
        from desktop.actions import members

        surname, given, *patronymic = name.split()
        held = {"surname": surname, "given_name": given, "patronymic": " ".join(patronymic)}
        return members.save(self.office, None, {**held, "precinct_number": str(precinct), **values}).id

    def seminar(self, on: date = date(2026, 2, 28), **values: Any) -> UUID:
        from desktop.actions import seminars

        return seminars.save(self.office, None, {"title": "Референдум туралы заңнама", "on": on, **values}).id


@pytest.fixture
def make(office) -> Maker:
    """The maker of records for the office."""
    return Maker(office)


@pytest.fixture
def reading(office) -> Iterator[Callable[[], Any]]:
    """``reading()`` opens a fresh reader; all are closed at the end."""
    opened: list[Any] = []

    def read() -> Any:
        reader = office.live_reader()
        opened.append(reader)
        return reader

    yield read
    for reader in opened:
        reader.close()
