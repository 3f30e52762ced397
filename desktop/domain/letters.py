"""Letters: which way they go, what they ask for, by when they are answered."""

from datetime import date, timedelta
from enum import StrEnum

from desktop.text import text


class Way(StrEnum):
    """Whether a letter came or went."""

    IN = "IN"
    OUT = "OUT"


WAYS = {Way.IN: text("LetterWay", "in"), Way.OUT: text("LetterWay", "out")}


class LetterKind(StrEnum):
    """What a letter is about; each kind that goes out has a text of its own."""

    OTHER = "OTHER"
    REMARKS = "REMARKS"
    SHORTAGE = "SHORTAGE"
    PREMISES = "PREMISES"
    RELEASE = "RELEASE"
    VACANCIES = "VACANCIES"
    ANSWER = "ANSWER"


LETTER_KINDS = {
    LetterKind.OTHER: text("LetterKind", "other"),
    LetterKind.REMARKS: text("LetterKind", "remarks to be mended"),
    LetterKind.SHORTAGE: text("LetterKind", "shortage of items"),
    LetterKind.PREMISES: text("LetterKind", "premises for a precinct"),
    LetterKind.RELEASE: text("LetterKind", "release of members from work"),
    LetterKind.VACANCIES: text("LetterKind", "vacancies in commissions"),
    LetterKind.ANSWER: text("LetterKind", "answer to a letter"),
}


SUBJECTS = {
    LetterKind.REMARKS: text("LetterSubject", "Mending of remarks in precincts"),
    LetterKind.SHORTAGE: text("LetterSubject", "Equipment that precincts lack"),
    LetterKind.PREMISES: text("LetterSubject", "Premises for precincts"),
    LetterKind.RELEASE: text("LetterSubject", "Release of members of precinct commissions from work"),
}
"""The usual subject of letters that the program drafts."""


class AboutKind(StrEnum):
    """What in the registers a letter speaks of."""

    PRECINCT = "PRECINCT"
    REMARK = "REMARK"
    SHORTAGE = "SHORTAGE"
    PREMISES = "PREMISES"
    MEMBER = "MEMBER"


ABOUT_KINDS = {
    AboutKind.PRECINCT: text("LetterAbout", "precinct"),
    AboutKind.REMARK: text("LetterAbout", "remark"),
    AboutKind.SHORTAGE: text("LetterAbout", "shortage"),
    AboutKind.PREMISES: text("LetterAbout", "premises"),
    AboutKind.MEMBER: text("LetterAbout", "member"),
}

ANSWER_DAYS = 3
"""State bodies answer a commission within 3 days (law 2464, L12); the office may set another number."""
ANSWER_DAYS_SETTING = "answer_days"
MOST_DAYS = 60


def answer_due(sent: date, voting: date, days: int = ANSWER_DAYS) -> date:
    """By when a letter of a day is answered: within ``days``, on the eve and on the day of the vote at once."""
    eve = voting - timedelta(days=1)
    if eve <= sent <= voting:
        return sent
    due = sent + timedelta(days=days)
    return min(due, eve) if sent < eve else due


def days_of(setting: str) -> int:
    """The office's own number of days; the law's where it set none."""
    return int(setting) if setting.isdecimal() and 0 < int(setting) <= MOST_DAYS else ANSWER_DAYS
