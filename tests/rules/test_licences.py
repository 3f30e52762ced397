import json
import re
import tomllib
from importlib.metadata import distribution

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from desktop.resource import resource
from tests.rules.checkout import CHECKOUT

PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]
PARTS = json.loads(resource("licences.json").read_text("utf-8"))
WITHIN = {"python", "sqlcipher", "sqlite", "openssl (sqlcipher)", "openssl (cryptography)"}
AGAIN = "run .venv/bin/python .ci/licences"


def brought_along() -> dict[str, str]:
    """Every package that the program needs to run, with its version."""
    found: dict[str, str] = {}
    waiting = [Requirement(line) for line in PROJECT["dependencies"]]
    while waiting:
        package = distribution(waiting.pop().name)
        found[canonicalize_name(package.name)] = package.version
        needed = [Requirement(line) for line in package.requires or []]
        waiting += [
            need
            for need in needed
            if canonicalize_name(need.name) not in found and (not need.marker or need.marker.evaluate({"extra": ""}))
        ]
    return found


def test_every_part_is_told_with_its_version():
    told = {canonicalize_name(part["name"]): part["version"] for part in PARTS if part["name"].lower() not in WITHIN}
    assert told == brought_along(), AGAIN


def test_what_lies_inside_the_parts_is_told():
    assert {part["name"].lower() for part in PARTS} >= WITHIN


def test_every_part_lets_the_program_be_given_on():
    """Qt's lesser GPL does, because its libraries are files of their own; the GPL itself does not."""
    assert [part["name"] for part in PARTS if re.search(r"(?<!L)GPL", part["licence"])] == []


def test_every_part_has_its_holder_and_its_notice():
    for part in PARTS:
        assert part["licence"], part["name"]
        assert part["copyright"], part["name"]
        assert len(part["notice"]) > 200, part["name"]


def test_pins_and_constraints_name_the_same_versions():
    lines = (CHECKOUT / ".ci" / "constraints.txt").read_text("utf-8").splitlines()
    held = {canonicalize_name(name): version for name, _, version in (line.partition("==") for line in lines)}
    asked = [*PROJECT["dependencies"], *(line for extra in PROJECT["optional-dependencies"].values() for line in extra)]
    for line in asked:
        need = Requirement(line)
        assert str(need.specifier) == f"=={held[canonicalize_name(need.name)]}", line
