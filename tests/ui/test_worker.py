"""The worker: answers come to the window's thread, jobs can be stopped, nothing outlives the program."""

from threading import Event, current_thread, main_thread

from desktop.domain.faults import Refusal, Stopped
from desktop.text import text
from desktop.ui.worker import Worker

ROWS = text("Test", "{step} of {total} rows")


def test_an_answer_comes_to_the_window_s_thread(worker, qtbot):
    where = []
    worker.ask(lambda _: where.append(current_thread()), lambda _: where.append(current_thread()), where.append)
    qtbot.waitUntil(lambda: len(where) == 2)
    assert where[0] is not main_thread()
    assert where[1] is main_thread()


def test_an_answer_that_is_ready_at_once_still_waits_for_the_event_loop(worker, idle):
    told = []
    worker.ask(lambda _: 7, told.append, told.append)
    assert told == []
    idle()
    assert told == [7]


def test_tasks_run_one_after_the_other_in_their_order(worker, idle):
    order = []
    for n in range(20):
        worker.ask(lambda _, n=n: order.append(n), lambda _: None, order.append)
    idle()
    assert order == list(range(20))


def test_a_refusal_is_handed_over_and_the_next_task_runs(worker, idle):
    told = []

    def refuse(_):
        raise Refusal(text("Test", "No."))

    worker.ask(refuse, told.append, told.append)
    worker.ask(lambda _: "went on", told.append, told.append)
    idle()
    assert isinstance(told[0], Refusal)
    assert told[1] == "went on"


def test_a_job_tells_its_steps_in_real_units_and_stops_at_the_next_one(worker, qtbot, idle):
    begun, steps, told = Event(), [], []

    def work(progress):
        progress(1, 0, ROWS)
        begun.set()
        for n in range(10_000_000):
            progress(n, 10_000_000, ROWS)
        return "finished"

    task = worker.ask(work, told.append, told.append)
    task.stepped.connect(lambda step, total, words: steps.append((step, total, words)))
    assert begun.wait(10)
    task.progress.stop()
    idle()
    assert isinstance(told[0], Stopped)
    assert steps[0][2].source == ROWS.source
    assert dict(steps[0][2].values)["step"] == 1


def test_a_last_step_is_told_however_fast_it_came(worker, idle):
    steps = []

    def work(progress):
        for n in range(1, 1001):
            progress(n, 1000, ROWS)

    worker.ask(work, lambda _: None, steps.append).stepped.connect(lambda step, _total, _words: steps.append(step))
    idle()
    assert steps[-1] == 1000
    assert len(steps) < 500


def test_closing_stops_what_runs_and_drops_what_waits(qapp):
    worker, begun, done = Worker(), Event(), []

    def long(progress):
        begun.set()
        while True:
            progress(0, 0, ROWS)

    worker.ask(long, done.append, done.append)
    worker.ask(lambda _: done.append("never"), done.append, done.append)
    assert begun.wait(10)
    worker.close()
    assert not worker.busy
    assert "never" not in done
