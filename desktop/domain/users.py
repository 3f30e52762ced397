"""Users of a commission's file: their roles, what a role allows, and the name under which people know a user."""

from enum import StrEnum

from desktop.text import Sentence, text


class Role(StrEnum):
    """What a user is to the office."""

    CHAIR = "chair"
    SECRETARY = "secretary"
    OPERATOR = "operator"
    VIEWER = "viewer"


ROLES = {
    Role.CHAIR: text("Role", "chair"),
    Role.SECRETARY: text("Role", "secretary"),
    Role.OPERATOR: text("Role", "operator"),
    Role.VIEWER: text("Role", "view only"),
}

FIRST_USER = "chair"
"""The user with whom a file is founded and whom the recovery code lets in."""

NOT_CHAIR = text("Users", "Only the chair lets users in and takes them away.")

PROGRAM = "daiyn"
"""Who stands in the journal for what no person did."""

KNOWN: dict[str, Sentence] = {**ROLES, PROGRAM: text("Role", "program")}


def called(user: str) -> Sentence | str:
    """A user as people call them: the first user of a file bears the role's own name, told in the reader's language."""
    return KNOWN.get(user, user)


def role_words(role: str) -> Sentence | str:
    """A role in words; one that this program does not know stands as it is written."""
    return ROLES.get(Role(role), role) if role in set(Role) else role


def may_write(role: str) -> bool:
    """Whether a role may change data; who may only look may not."""
    return role != Role.VIEWER


def may_manage(role: str) -> bool:
    """Whether a role says who may open the file, forgets people and begins campaigns."""
    return role == Role.CHAIR
