"""Openness: how people are told, what is written about the commission, what they ask, who observes; with its days."""

from datetime import date, timedelta
from enum import StrEnum

from desktop.domain.tasks import ANSWER_DAYS
from desktop.text import text


class Channel(StrEnum):
    """How a commission tells people something (facts of the campaigns of 2022–2026)."""

    LEAFLET = "LEAFLET"
    POSTER = "POSTER"
    BANNER = "BANNER"
    SCREEN = "SCREEN"
    PRESS_SHEET = "PRESS_SHEET"
    VIDEO = "VIDEO"
    POST = "POST"
    BROADCAST = "BROADCAST"
    MEETING = "MEETING"
    HOUSE_VISIT = "HOUSE_VISIT"
    NEWSPAPER = "NEWSPAPER"


CHANNELS = {
    Channel.LEAFLET: text("Channel", "leaflet"),
    Channel.POSTER: text("Channel", "poster"),
    Channel.BANNER: text("Channel", "banner"),
    Channel.SCREEN: text("Channel", "LED screen"),
    Channel.PRESS_SHEET: text("Channel", "press sheet"),
    Channel.VIDEO: text("Channel", "video comment"),
    Channel.POST: text("Channel", "social network post"),
    Channel.BROADCAST: text("Channel", "television, radio"),
    Channel.MEETING: text("Channel", "meeting with residents"),
    Channel.HOUSE_VISIT: text("Channel", "house visit with invitation"),
    Channel.NEWSPAPER: text("Channel", "newspaper"),
}
HANDED = frozenset({Channel.LEAFLET, Channel.POSTER, Channel.BANNER, Channel.PRESS_SHEET, Channel.HOUSE_VISIT})
"""What goes to precincts by count."""


class Tongue(StrEnum):
    """In which language something is told or was written."""

    KK = "KK"
    RU = "RU"
    BOTH = "BOTH"


TONGUES = {
    Tongue.KK: text("Tongue", "Kazakh"),
    Tongue.RU: text("Tongue", "Russian"),
    Tongue.BOTH: text("Tongue", "Kazakh and Russian"),
}


class Tone(StrEnum):
    """How a publication speaks of the commission."""

    POSITIVE = "POSITIVE"
    NEUTRAL = "NEUTRAL"
    NEGATIVE = "NEGATIVE"


TONES = {
    Tone.POSITIVE: text("PublicationTone", "positive"),
    Tone.NEUTRAL: text("PublicationTone", "neutral"),
    Tone.NEGATIVE: text("PublicationTone", "negative"),
}


class AnswerForm(StrEnum):
    """In which form a publication is answered."""

    PRESS_SHEET = "PRESS_SHEET"
    VIDEO = "VIDEO"
    COMMENT = "COMMENT"
    POST = "POST"
    LETTER = "LETTER"


ANSWER_FORMS = {
    AnswerForm.PRESS_SHEET: text("Channel", "press sheet"),
    AnswerForm.VIDEO: text("Channel", "video comment"),
    AnswerForm.COMMENT: text("AnswerForm", "comment"),
    AnswerForm.POST: text("Channel", "social network post"),
    AnswerForm.LETTER: text("AnswerForm", "letter"),
}


class AskedBy(StrEnum):
    """By which way a question reached the commission."""

    CALL = "CALL"
    VISIT = "VISIT"
    LETTER = "LETTER"
    SOCIAL = "SOCIAL"


ASKED_BY = {
    AskedBy.CALL: text("AskedBy", "call"),
    AskedBy.VISIT: text("AskedBy", "visit"),
    AskedBy.LETTER: text("AskedBy", "letter"),
    AskedBy.SOCIAL: text("AskedBy", "social network"),
}


class EnquiryKind(StrEnum):
    """What a person comes with; «өтініш», «арыз», «шағым» are three things."""

    QUESTION = "QUESTION"
    APPLICATION = "APPLICATION"
    COMPLAINT = "COMPLAINT"
    PROPOSAL = "PROPOSAL"


ENQUIRY_KINDS = {
    EnquiryKind.QUESTION: text("EnquiryKind", "question"),
    EnquiryKind.APPLICATION: text("EnquiryKind", "application"),
    EnquiryKind.COMPLAINT: text("EnquiryKind", "complaint"),
    EnquiryKind.PROPOSAL: text("EnquiryKind", "proposal"),
}


class Subject(StrEnum):
    """What an enquiry or a publication is about."""

    LISTS = "LISTS"
    WHERE = "WHERE"
    HOME = "HOME"
    CERTIFICATE = "CERTIFICATE"
    ACCESS = "ACCESS"
    PREMISES = "PREMISES"
    MEMBERS = "MEMBERS"
    OBSERVERS = "OBSERVERS"
    CAMPAIGNING = "CAMPAIGNING"
    LAW = "LAW"
    FRAUD = "FRAUD"
    OTHER = "OTHER"


SUBJECTS = {
    Subject.LISTS: text("Subject", "voter lists"),
    Subject.WHERE: text("Subject", "where and when to vote"),
    Subject.HOME: text("Subject", "voting outside the premises"),
    Subject.CERTIFICATE: text("Subject", "absentee certificate"),
    Subject.ACCESS: text("Subject", "accessibility"),
    Subject.PREMISES: text("Subject", "premises of a precinct"),
    Subject.MEMBERS: text("Subject", "members of a commission"),
    Subject.OBSERVERS: text("Subject", "observers, media"),
    Subject.CAMPAIGNING: text("Subject", "campaigning"),
    Subject.LAW: text("Subject", "the law"),
    Subject.FRAUD: text("Subject", "false information, fraud"),
    Subject.OTHER: text("Subject", "other matters"),
}


class Outcome(StrEnum):
    """How an enquiry ended."""

    EXPLAINED = "EXPLAINED"
    SATISFIED = "SATISFIED"
    PARTLY = "PARTLY"
    REFUSED = "REFUSED"
    FORWARDED = "FORWARDED"


OUTCOMES = {
    Outcome.EXPLAINED: text("Outcome", "explained"),
    Outcome.SATISFIED: text("Outcome", "satisfied"),
    Outcome.PARTLY: text("Outcome", "satisfied in part"),
    Outcome.REFUSED: text("Outcome", "refused with reasons"),
    Outcome.FORWARDED: text("Outcome", "sent where it belongs"),
}


class OrganisationKind(StrEnum):
    """Who sends observers or reports on the vote."""

    ASSOCIATION = "ASSOCIATION"
    PARTY = "PARTY"
    INTERNATIONAL = "INTERNATIONAL"
    MEDIA = "MEDIA"
    FOREIGN_MEDIA = "FOREIGN_MEDIA"


ORGANISATION_KINDS = {
    OrganisationKind.ASSOCIATION: text("OrganisationKind", "public association"),
    OrganisationKind.PARTY: text("OrganisationKind", "political party"),
    OrganisationKind.INTERNATIONAL: text("OrganisationKind", "international observers"),
    OrganisationKind.MEDIA: text("OrganisationKind", "media"),
    OrganisationKind.FOREIGN_MEDIA: text("OrganisationKind", "foreign media"),
}
ACCREDITED = frozenset({OrganisationKind.ASSOCIATION, OrganisationKind.INTERNATIONAL, OrganisationKind.FOREIGN_MEDIA})
"""Who needs an accreditation: parties need none; a public association's holds one year (facts O6–O8, L3)."""


class EnquiryState(StrEnum):
    """Where an enquiry stands on a day."""

    LATE = "LATE"
    TODAY = "TODAY"
    WAITING = "WAITING"
    ESCALATED = "ESCALATED"
    ANSWERED = "ANSWERED"


ENQUIRY_STATES = {
    EnquiryState.LATE: text("EnquiryState", "overdue"),
    EnquiryState.TODAY: text("EnquiryState", "due today"),
    EnquiryState.WAITING: text("EnquiryState", "awaits an answer"),
    EnquiryState.ESCALATED: text("EnquiryState", "sent higher"),
    EnquiryState.ANSWERED: text("EnquiryState", "answered"),
}

URGENT_DAYS = 5
"""What is received less than five days before the vote is looked into at once (facts L9: the rule of law enforcement;
for a commission's own answers an editable default)."""


def due_by_rule(received: date, voting: date, days: int = ANSWER_DAYS) -> date:
    """By when an enquiry is to be answered: within ``days``, at once near the vote; an editable default."""
    if timedelta() <= voting - received < timedelta(days=URGENT_DAYS):
        return received
    return received + timedelta(days=days)


def enquiry_state(due: date | None, answered: date | None, escalated: date | None, today: date) -> EnquiryState:
    """Where an enquiry stands; what waits at a higher commission is late too when its day has passed."""
    if answered is not None:
        return EnquiryState.ANSWERED
    if due is not None and due < today:
        return EnquiryState.LATE
    if due == today:
        return EnquiryState.TODAY
    return EnquiryState.ESCALATED if escalated is not None else EnquiryState.WAITING


def masked(words: str) -> str:
    """A caller's name or number as lists show it: the first letter, the last two digits."""
    digits = [sign for sign in words if sign.isdigit()]
    if len(digits) >= 4:
        return "•••" + "".join(digits[-2:])
    return " ".join(f"{part[:1]}." for part in words.split())
