"""An office at work, to be killed; ``python busy.py FILE KEY FILE_ID SEED WORKBOOK`` tells each step that is kept."""

import random
import sys
from pathlib import Path

from sqlalchemy import select

from desktop.domain.faults import Refusal
from desktop.exchange import intake
from desktop.storage.office import open_with_key
from desktop.storage.work import STEP
from tests.actions.walk import Walk
from tests.conftest import TODAY


def main(path: Path, key: bytes, file_id: bytes, seed: int, workbook: Path) -> None:
    """Import and edit without end."""
    office = open_with_key(path, key, file_id, "chair", writing=True, today=lambda: TODAY)
    told = random.Random(seed)
    walk = Walk(office, seed)
    say("open")
    while True:
        if told.random() < 0.08:
            try:
                done = intake.accept(office, intake.examine(office, workbook))
            except Refusal:
                continue
            if not done.step:
                continue
        else:
            done = walk.steps(1, undoing=0.15)[0]
        with office.reader() as reader:
            digest = reader.connection.execute(select(STEP.c.digest).where(STEP.c.n == done.step)).scalar_one()
        say(f"{done.step} {digest.hex()}")


def say(words: str) -> None:
    """A line that has left this process."""
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), bytes.fromhex(sys.argv[3]), int(sys.argv[4]), Path(sys.argv[5]))
