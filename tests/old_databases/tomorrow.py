"""The program of tomorrow: one more migration and one more column, run as a process of its own.

``python tomorrow.py FILE PASSWORD [undo | as_of N | lossy | only_read]`` opens a file of today
and tells what became of it.
"""

import json
import sys
from pathlib import Path

import sqlalchemy as sa

from desktop.storage import shape

shape.SCHEMA_NUMBER += 1
shape.METADATA.tables["building"].append_column(sa.Column("storeys", sa.Integer, nullable=False, server_default="1"))

from desktop.actions import history  # noqa: E402 (after the tables of tomorrow stand)
from desktop.domain.faults import Refusal  # noqa: E402
from desktop.storage import checks, journal  # noqa: E402
from desktop.storage.migrations import running  # noqa: E402
from desktop.storage.office import open_office  # noqa: E402
from desktop.storage.questions import Question  # noqa: E402

HERE = Path(__file__).parent


def main(path: Path, password: str, *words: str) -> dict:
    """Open the file, do what was asked, tell."""
    running.VERSIONS += (HERE / ("losing" if "lossy" in words else "versions"),)
    try:
        office = open_office(path, "", password, writing="only_read" not in words)
    except Refusal as refusal:
        return {"refused": refusal.sentence.source}
    said = {}
    if "undo" in words:
        try:
            history.undo(office)
        except Refusal as refusal:
            said["refused"] = refusal.sentence.source
    storeys = sa.select(*(shape.METADATA.tables["building"].c[name] for name in ("name_kk", "floor", "storeys")))
    if "as_of" in words:
        with office.reader(as_of=int(words[1])) as reader:
            said["as_of"] = {name: [floor, high] for name, floor, high in reader.connection.execute(storeys)}
    with office.reader() as reader:
        said |= {
            "faults": [str(fault) for fault in journal.faults(reader.connection)],
            "schema": reader.connection.exec_driver_sql("PRAGMA user_version").scalar_one() // 100,
            "storeys": {name: high for name, _, high in reader.connection.execute(storeys)},
            "members": [row.data.surname for row in reader.stream("members", None, "kk")],
            "found": len(reader.ids("members", Question(search="алиева"))),
            "steps": reader.position(),
        }
    office.close()
    said["check"] = [str(fault) for fault in checks.check(path, office.key, office.file_id)]
    return said


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), *sys.argv[2:]), ensure_ascii=False))
