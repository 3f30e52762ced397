import os
from pathlib import Path

import pytest

from desktop.resource import resource
from tests.rules.checkout import CHECKOUT, HOUSE


def files(folder: Path, pattern: str) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob(pattern) if path.is_file()}


def test_ci_tests_the_installed_program():
    assert os.environ.get("DAIYN_INSTALLED") != "1" or "site-packages" in HOUSE.parts


def test_the_program_under_test_is_the_one_in_this_checkout():
    there, here = files(HOUSE, "*.py"), files(CHECKOUT / "desktop", "*.py")
    other = [name for name in there.keys() | here.keys() if there.get(name) != here.get(name)]
    assert not other, "the installed program is not this checkout: run bash .ci/setup --test again"


@pytest.mark.parametrize(("folder", "pattern"), [("resources", "*"), ("translations", "*.qm")])
def test_everything_that_ships_is_found(folder: str, pattern: str):
    shipped = files(CHECKOUT / folder, pattern)
    assert shipped
    for name, content in shipped.items():
        assert resource(name).read_bytes() == content


def test_a_thing_that_was_not_shipped_is_named():
    with pytest.raises(FileNotFoundError, match="no-such-thing"):
        resource("no-such-thing.csv")
