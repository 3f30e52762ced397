"""The desk: an action is done on the worker, everybody hears of it, it can be taken back; faults find their reader."""

from PySide6.QtCore import QObject

from desktop.domain.faults import Refusal
from desktop.text import text
from desktop.ui.messages import Kind

ROWS = text("Test", "{step} of {total} rows")


def add(desk, number):
    return lambda office: desk.actions.precincts.save(office, None, {"number": str(number)})


def test_an_action_is_stored_told_and_can_be_undone_and_done_again(desk, idle):
    heard = []
    desk.changed.connect(lambda nouns, step, initiator: heard.append((nouns, step, initiator)))
    desk.run(add(desk, 842), initiator=desk)
    idle()
    assert desk.reader().totals("precincts").count == 1
    ((nouns, step, initiator),) = heard
    assert "precincts" in nouns
    assert step == desk.reader().position()
    assert initiator is desk
    said = desk.unread[-1]
    assert said.kind is Kind.DONE
    assert dict(said.offer[0].values)["action"].source == "Precinct № {no} added"
    said.offer[1]()
    idle()
    assert desk.reader().totals("precincts").count == 0
    assert desk.unread[-1].sentence.source == "Undone: {action}"
    desk.unread[-1].offer[1]()
    idle()
    assert desk.reader().totals("precincts").count == 1
    assert desk.reader().redoable() is None


def test_nothing_different_is_no_step_and_no_message(desk, make, idle):
    row_id = desk.run(add(desk, 842)) and None
    idle()
    row_id = desk.reader().ids("precincts")[0]
    desk.unread.clear()
    position = desk.reader().position()
    desk.run(lambda office: desk.actions.precincts.save(office, row_id, {"note": ""}))
    idle()
    assert desk.reader().position() == position
    assert desk.unread == []


def test_a_refusal_goes_to_who_asked_and_the_file_stays_as_it_was(desk, idle):
    told = []
    desk.run(add(desk, "abc"), initiator=desk, refused=told.append)
    idle()
    assert told[0].field == "number"
    assert desk.unread == []
    assert desk.reader().totals("precincts").count == 0


def test_a_refusal_nobody_waits_for_is_told_to_the_person(desk, idle):
    asker = QObject()
    told = []
    desk.run(add(desk, "abc"), initiator=asker, refused=told.append)
    asker.deleteLater()
    del asker
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    idle()
    assert told == []
    assert desk.unread[-1].kind is Kind.WARNING


def test_a_bug_is_told_with_details_that_hold_no_values(desk, idle):
    def broken(_office):
        surname = "Құпиябеков"
        raise ValueError(surname)

    desk.run(broken)
    desk.run(add(desk, 842))
    idle()
    bug = desk.unread[0]
    assert bug.kind is Kind.FAULT
    assert "ValueError" in bug.details
    assert "Құпиябеков" not in bug.details
    assert desk.reader().totals("precincts").count == 1, "the program goes on"


def test_a_job_that_was_stopped_changes_nothing_and_says_so(desk, idle):
    import threading

    begun = threading.Event()

    def work(_office, progress):
        begun.set()
        while True:
            progress(1, 0, ROWS)

    tasks = []
    desk.started.connect(lambda task, title: tasks.append((task, title)))
    desk.job(work, text("Test", "Counting"), lambda _: None)
    assert begun.wait(10)
    tasks[0][0].progress.stop()
    idle()
    assert tasks[0][1].source == "Counting"
    assert desk.unread[-1].sentence.source == "Stopped. Nothing changed."


def test_a_job_refused_says_why(desk, idle):
    def work(_office, _progress):
        raise Refusal(text("Test", "There is no such workbook."))

    desk.job(work, text("Test", "Reading"), lambda _: None)
    idle()
    assert desk.unread[-1].sentence.source == "There is no such workbook."


def test_the_newest_copy_is_found_and_told(desk, idle):
    desk.find_copy()
    idle()
    assert desk.newest_copy is None
    desk.ask(desk.actions.copies.make, lambda _: desk.find_copy())
    idle()
    assert desk.newest_copy.step == desk.reader().position()
