"""Commands about the file itself: new, recover, journal, undo, redo, copy, restore, check."""

import argparse
import os
from datetime import date, datetime
from pathlib import Path

from desktop.actions import copies, history
from desktop.actions.founding import Campaigning, found
from desktop.commands.opening import asked, opened, password, today
from desktop.commands.speech import reply, tell, tell_json, warn
from desktop.domain.campaigns import Vote
from desktop.domain.faults import FileDamaged, Refusal
from desktop.domain.users import FIRST_USER, called
from desktop.storage import checks, keys
from desktop.storage.copies import restore
from desktop.storage.disk import NO_FILE
from desktop.storage.founding import recover
from desktop.storage.office import Office
from desktop.storage.work import Done
from desktop.text import text

MADE = text("Command", "The file “{file}” was made. User: {user}.")
CODE = text("Command", "Recovery code: {code}. Write it down and keep it apart from the PC: it is shown only now.")
CODE_KEPT = text("Command", "The recovery code is in “{file}”. Print it, keep it apart from the PC, delete the file.")
NEW_KEYS = text("Command", "A new key file was made: {file}. User: {user}.")
COPIED = text("Command", "Copied and read back: {file}")
RESTORED = text("Command", "Restored up to step {step} ({at}).")
ASIDE = text("Command", "The former file lies beside it: {file}")
WHOLE = text("Command", "The file is whole.")
CHAIN_WHOLE = text("Command", "The chain of the journal is whole: {n} steps.")
NOT_A_DATE = text("Command", "“{value}” is not a day. For example: 2026-03-15.")


def day(words: str) -> date:
    """A day of the command line: YYYY-MM-DD or 15.03.2026."""
    try:
        if "." in words:
            return datetime.strptime(words, "%d.%m.%Y").date()  # noqa: DTZ007 (a day has no zone)
        return date.fromisoformat(words)
    except ValueError:
        raise Refusal(NOT_A_DATE.fill(value=words)) from None


def new(said: argparse.Namespace) -> int:
    """Make a commission's file."""
    campaign = Campaigning(said.campaign, day(said.called), day(said.voting_day), Vote(said.vote))
    office, code = found(said.file, said.commission, campaign, password(), today=today)
    answer = {"file": str(said.file), "user": FIRST_USER, "code": code}
    made, told = MADE.fill(file=said.file.name, user=FIRST_USER), CODE.fill(code=code)
    try:
        if said.recovery:
            write_recovery(office, said.recovery, code)
            answer["code"], told = "", CODE_KEPT.fill(file=said.recovery.name)
    finally:
        office.close()
        reply(said, answer, made, told)
    return 0


def write_recovery(office: Office, path: Path, code: str) -> None:
    """The recovery code as a paper to be printed; where it cannot be written the code is told after all."""
    from desktop.reports.filing import save_file
    from desktop.reports.recovery import recovery_paper
    from desktop.words import say

    with office.reader() as reader:
        paper = recovery_paper(reader.office("kk"), office.path.name, code, office.today, say)
    save_file(path, paper)


def recover_keys(said: argparse.Namespace) -> int:
    """A new key file from the recovery code."""
    code = os.environ.get("DAIYN_RECOVERY") or asked("Code: ")
    user = said.user or FIRST_USER
    recover(said.file, code, user, password())
    path = keys.key_path(said.file)
    reply(said, {"file": str(path), "user": user}, NEW_KEYS.fill(file=path.name, user=user))
    return 0


def journal(said: argparse.Namespace) -> int:
    """Who did what; with --verify also whether the chain is whole."""
    from desktop.storage.journal import faults

    with opened(said.file, said.user, writing=False) as office, office.reader() as reader:
        steps = reader.steps(1_000_000)
        broken = faults(reader.connection) if said.verify else []
    if said.json:
        names = ("n", "at", "who", "label", "source", "rows", "undone")
        answer: dict[str, object] = {
            "steps": [{name: getattr(step, name) for name in names} for step in reversed(steps)]
        }
        if said.verify:
            answer |= {"whole": not broken, "faults": broken}
        tell_json(answer, said.lang)
        return 1 if broken else 0
    for step in reversed(steps):
        mark = "−" if step.undone else " "
        tell(
            text("Command", "{n} {mark} {at}  {who}  {label}").fill(
                n=f"{step.n:>5}", mark=mark, at=step.at[:16].replace("T", " "), who=called(step.who), label=step.label
            ),
            said.lang,
        )
    for fault in broken:
        warn(fault, said.lang)
    if said.verify and not broken:
        tell(CHAIN_WHOLE.fill(n=len(steps)), said.lang)
    return 1 if broken else 0


def undo(said: argparse.Namespace) -> int:
    """Take the newest step back, or the one that is named."""
    with opened(said.file, said.user, writing=True) as office:
        taken_back(said, history.undo(office, said.step))
    return 0


def redo(said: argparse.Namespace) -> int:
    """Bring the undone step again."""
    with opened(said.file, said.user, writing=True) as office:
        taken_back(said, history.redo(office))
    return 0


def taken_back(said: argparse.Namespace, done: Done) -> None:
    """What became of a step."""
    reply(said, {"step": done.step, "label": done.label}, done.label)


def copy(said: argparse.Namespace) -> int:
    """Make a copy."""
    with opened(said.file, said.user, writing=False) as office:
        made = copies.make(office, said.out)
    reply(said, {"copy": str(made)}, COPIED.fill(file=str(made)))
    return 0


def restore_copy(said: argparse.Namespace) -> int:
    """Put a copy in the place of a file."""
    about, aside = restore(said.copy, said.file)
    answer = {"file": str(said.file), "step": about.step, "at": about.at, "aside": str(aside) if aside else None}
    sentences = [RESTORED.fill(step=about.step, at=about.at)]
    reply(said, answer, *sentences, *([ASIDE.fill(file=aside.name)] if aside else []))
    return 0


def check(said: argparse.Namespace) -> int:
    """Is the file whole?"""
    if not said.file.is_file():
        raise Refusal(NO_FILE.fill(file=said.file.name), "file")
    try:
        held = keys.read_key_file(said.file)
        user = said.user or (held.users[0] if len(held.users) == 1 else "")
        faults = checks.check(said.file, keys.unwrap_key(held, user, password()), held.file_id)
    except FileDamaged as damage:
        faults = [damage.sentence]
    if said.json:
        tell_json({"ok": not faults, "faults": faults}, said.lang)
    else:
        for fault in faults:
            warn(fault, said.lang)
        if not faults:
            tell(WHOLE, said.lang)
    return 1 if faults else 0
