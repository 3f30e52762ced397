"""Who may open the file: let somebody in, change the role, give a new password, take somebody away.

The journal holds names and roles; the key file beside the file holds one wrap of its key a user. Both change together:
the key file is written last within the step, and a step that fails leaves it as it was.
"""

from uuid import UUID

from desktop.domain.faults import Refusal
from desktop.domain.identity import new_id
from desktop.domain.sealing import MAY_SEE, kept_users, named_users
from desktop.domain.users import FIRST_USER, NOT_CHAIR, PROGRAM, Role, called, may_manage
from desktop.storage import keys
from desktop.storage.founding import NO_PASSWORD, SHORTEST_PASSWORD, write_keys
from desktop.storage.office import Office
from desktop.storage.tables import Setting, User
from desktop.storage.work import Done, finished
from desktop.text import text

ADDED = text("Users", "User let in: {user}")
CHANGED = text("Users", "User changed: {user}")
TAKEN_AWAY = text("Users", "User taken away: {user}")
NO_NAME = text("Users", "Give the user a name of 1 to {n} letters.")
TAKEN = text("Users", "There already is a user “{user}”. Give another name.")
FIRST_STAYS = text("Users", "The first user stays the chair: the recovery code opens the file for this user.")
LONGEST = 80


def add(office: Office, name: str, role: Role, password: str) -> Done:
    """Let somebody in. ``Refusal``: no right, a name that is empty or taken, a password that is too short."""
    refuse_others(office)
    name = " ".join(name.split())
    if not 0 < len(name) <= LONGEST:
        raise Refusal(NO_NAME.fill(n=LONGEST), "name")
    if name in (*Role, PROGRAM):
        raise Refusal(TAKEN.fill(user=called(name)), "name")
    refuse_short(password)
    with office.unit_of_work(ADDED.fill(user=name), of_campaign=False) as work:
        known = work.find(User, name=name)
        if known and not known[0].closed:
            raise Refusal(TAKEN.fill(user=name), "name")
        if known:
            work.change(User, known[0].id, {"role": role.value, "closed": False})
        else:
            work.add(User(id=new_id(), name=name, role=role.value))
        give_key(office, name, password)
    return finished(work)


def change(office: Office, user_id: UUID, role: Role, password: str = "") -> Done:
    """Give a user another role and, where one is named, a new password. ``Refusal``: no right, the first user's role.

    A password leaves no trace in the journal, and step 0 comes back where the role stays as it is.
    """
    refuse_others(office)
    if password:
        refuse_short(password)
    with office.unit_of_work(CHANGED, of_campaign=False) as work:
        held = work.one(User, user_id)
        work.label = CHANGED.fill(user=called(held.name))
        if held.name == FIRST_USER and role is not Role.CHAIR:
            raise Refusal(FIRST_STAYS, "role")
        work.change(User, user_id, {"role": role.value})
        if password:
            give_key(office, held.name, password)
    return finished(work)


def close(office: Office, user_id: UUID) -> Done:
    """Take a user away: the password opens the file no more; what the user did stays in the journal."""
    refuse_others(office)
    with office.unit_of_work(TAKEN_AWAY, of_campaign=False) as work:
        held = work.one(User, user_id)
        work.label = TAKEN_AWAY.fill(user=called(held.name))
        if held.name == FIRST_USER:
            raise Refusal(FIRST_STAYS)
        work.close(User, user_id)
        for kept in work.find(Setting, name=MAY_SEE):
            work.change(Setting, kept.id, {"value": kept_users(named_users(kept.value) - {held.name})})
        read = keys.read_keys(office.path)
        kept = tuple(wrap for wrap in read.wraps if wrap["user"] != held.name)
        write_keys(office.path, keys.KeyFile(read.file_id, kept))
    return finished(work)


def change_password(office: Office, old: str, new: str) -> None:
    """One's own new password. ``WrongPassword`` when the old one is not right; the file itself does not change."""
    keys.unwrap_key(keys.read_keys(office.path), office.user, old)
    refuse_short(new)
    give_key(office, office.user, new)


def give_key(office: Office, name: str, password: str) -> None:
    """Let this password open the file for this user, instead of an earlier one."""
    read = keys.read_keys(office.path)
    wrap = keys.wrap_key(office.key, office.file_id, name, password)
    others = tuple(each for each in read.wraps if each["user"] != name)
    write_keys(office.path, keys.KeyFile(read.file_id, (*others, wrap)))


def refuse_others(office: Office) -> None:
    """``Refusal`` for everybody but the chair."""
    if not may_manage(office.role):
        raise Refusal(NOT_CHAIR)


def refuse_short(password: str) -> None:
    """``Refusal`` for a password that is guessed at once."""
    if len(password) < SHORTEST_PASSWORD:
        raise Refusal(NO_PASSWORD.fill(n=SHORTEST_PASSWORD), "password")
