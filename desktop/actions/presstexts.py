"""Texts made from data: what the program ships, the office's own wording of one, back to the shipped one."""

from desktop.actions import keeping
from desktop.domain.facts.openness import PressTextData
from desktop.domain.faults import Refusal
from desktop.domain.wording import shipped
from desktop.storage.office import Office
from desktop.storage.tables import PressText
from desktop.storage.work import Done, finished
from desktop.text import text

SAVED = text("Openness", "Own wording of a text saved")
BACK = text("Openness", "The shipped wording of a text is used again")
NO_TEXT = text("Openness", "There is no text “{code}”.")


def save(office: Office, code: str, words_kk: str, words_ru: str) -> Done:
    """Keep the office's own wording; ``Refusal`` for a code that is none or an empty Kazakh text."""
    if code not in shipped():
        raise Refusal(NO_TEXT.fill(code=code), "code")
    with office.unit_of_work(SAVED, of_campaign=False) as work:
        values = {"code": code, "words_kk": words_kk.strip(), "words_ru": words_ru.strip()}
        held = work.find(PressText, code=code)
        if held:
            keeping.change(work, PressText, PressTextData, held[0].id, values, None)
            work.reopen(PressText, held[0].id)
        else:
            keeping.add(work, PressText, PressTextData, values)
    return finished(work)


def give_back(office: Office, code: str) -> Done:
    """Use the shipped wording again."""
    with office.unit_of_work(BACK, of_campaign=False) as work:
        for held in work.find(PressText, code=code):
            work.close(PressText, held.id)
    return finished(work)
