"""One thread for everything that may take time: changes to the file, imports, papers.

A task is a plain function that gets a Progress. Its answer comes back to the window's own thread through a signal with
an explicit queued connection: a future's own callback would run at once in the caller when the task is already over.
"""

from collections.abc import Callable
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.domain.faults import Stopped
from desktop.text import Sentence

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

Answer = TypeVar("Answer")

TELLING_EVERY = 0.05
"""Seconds between two words of a job to the window: a job that steps 200,000 times must not flood it."""


class Progress:
    """What a long job tells of itself: ``progress(312, 487, text("Import", "{step} of {total} rows"))``.

    Calling it raises ``Stopped`` once the person has pressed Stop. A total of 0 means that nobody knows it yet.
    """

    def __init__(self, tell: Callable[[int, int, Sentence], None]) -> None:
        self._tell = tell
        self._told = 0.0
        self._stop = Event()

    def __call__(self, step: int, total: int, words: Sentence) -> None:
        if self._stop.is_set():
            raise Stopped
        now = monotonic()
        if step == total or now - self._told >= TELLING_EVERY:
            self._told = now
            self._tell(step, total, words.fill(step=step, total=total))

    def stop(self) -> None:
        """Let the job end at its next step."""
        self._stop.set()


class Task(QObject):
    """One piece of work under way; its signals reach the window's thread only."""

    stepped = Signal(int, int, object)
    ended = Signal()
    _stepping = Signal(int, int, object)
    _answering = Signal(object, object)

    def __init__(self, done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        super().__init__()
        self._done = done
        self._failed = failed
        self.progress = Progress(self._stepping.emit)
        self._stepping.connect(self.stepped, Qt.ConnectionType.QueuedConnection)
        self._answering.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def work(self, work: Callable[[Progress], Any]) -> None:
        """Do the work; called in the worker's thread."""
        try:
            answer = work(self.progress)
        except Exception as fault:  # noqa: BLE001 - whatever went wrong is told in the window's thread
            self._answering.emit(None, fault)
        else:
            self._answering.emit(answer, None)

    @Slot(object, object)
    def _deliver(self, answer: Any, fault: Exception | None) -> None:
        self.ended.emit()
        if fault is None:
            self._done(answer)
        else:
            self._failed(fault)


class Worker(QObject):
    """The one thread and the tasks that wait for it."""

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._tasks: list[Task] = []

    @property
    def busy(self) -> bool:
        """Whether a task runs, waits, or has an answer on its way."""
        return bool(self._tasks)

    def ask(
        self,
        work: Callable[[Progress], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[Exception], None],
    ) -> Task:
        """Run the work in its turn; then ``done(answer)`` or ``failed(fault)`` in the window's thread."""
        task = Task(done, failed)
        self._tasks.append(task)
        task.ended.connect(self._forget)
        self._pool = self._pool or one_thread()
        self._pool.submit(task.work, work)
        return task

    @Slot()
    def _forget(self) -> None:
        # The word of a task may arrive after the worker was closed and has dropped it.
        ended = self.sender()
        self._tasks = [task for task in self._tasks if task is not ended]
        if not self._tasks:
            self.idle.emit()

    def close(self) -> None:
        """Stop what runs, drop what waits; returns when the thread is gone."""
        for task in self._tasks:
            task.progress.stop()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
        self._tasks.clear()


def one_thread() -> "ThreadPoolExecutor":
    """The thread, imported and begun when there is something to do: the first window is painted before."""
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="daiyn-worker")
