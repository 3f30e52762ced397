"""People of commissions: who they are, how to reach them, what post they hold and since when."""

from enum import StrEnum

from desktop.text import text


class Post(StrEnum):
    """The four posts of a commission."""

    CHAIR = "CHAIR"
    DEPUTY = "DEPUTY"
    SECRETARY = "SECRETARY"
    MEMBER = "MEMBER"


POSTS = {
    Post.CHAIR: text("Post", "Chair"),
    Post.DEPUTY: text("Post", "Deputy chair"),
    Post.SECRETARY: text("Post", "Secretary"),
    Post.MEMBER: text("Post", "Member"),
}
