"""Long work on plain rows, in which Python's search for circles of objects finds nothing and costs a quarter."""

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def collector_rests() -> Generator[None]:
    """Inside, unused circles of objects are not looked for; what is no circle goes at once as ever."""
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()
