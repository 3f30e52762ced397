"""What the office calls the lists of a file: a fault names its list in the reader's words, never by the table."""

from desktop.text import Sentence, text

NOUNS: dict[str, Sentence] = {
    "territory": text("Noun", "Territories"),
    "itemkind": text("Noun", "Kinds of items"),
    "indicator": text("Noun", "Points of checks"),
    "overlay": text("Noun", "Own wording"),
    "campaign": text("Noun", "Campaigns"),
    "commission": text("Noun", "Commissions"),
    "building": text("Noun", "Buildings"),
    "precinct": text("Noun", "Precincts"),
    "participation": text("Noun", "Precincts of the campaign"),
    "figure": text("Noun", "Counts of voters"),
    "person": text("Noun", "People"),
    "contact": text("Noun", "Telephones"),
    "appointment": text("Noun", "Commission members"),
    "holding": text("Noun", "Equipment"),
    "need": text("Noun", "Needs of equipment"),
    "mark": text("Noun", "Readiness marks"),
    "seminar": text("Noun", "Seminars"),
    "attendance": text("Noun", "Seminar lists"),
    "question": text("Noun", "Questions"),
    "practicalcase": text("Noun", "Practical cases"),
    "exam": text("Noun", "Tests"),
    "exampart": text("Noun", "Tests"),
    "answersheet": text("Noun", "Answer sheets"),
    "calendardate": text("Noun", "Calendar"),
    "dayoff": text("Noun", "Days off"),
    "task": text("Noun", "Tasks"),
    "duty": text("Noun", "Duty roster"),
    "incident": text("Noun", "Incidents"),
    "buildingwork": text("Noun", "Works in buildings"),
    "riskplan": text("Noun", "Plans for risks"),
    "transfer": text("Noun", "Transfers of things"),
    "transferpart": text("Noun", "Transfers of things"),
    "carried": text("Noun", "Things on the way"),
    "consignment": text("Noun", "Acts of numbered forms"),
    "numbers": text("Noun", "Numbers of forms"),
    "issue": text("Noun", "Issued forms"),
    "budget": text("Noun", "Budget"),
    "timesheet": text("Noun", "Timesheets"),
    "rate": text("Noun", "Rates of pay"),
    "sealed": text("Noun", "Sealed numbers"),
    "user": text("Noun", "Users"),
    "setting": text("Noun", "Settings"),
    "stockplace": text("Noun", "Stores"),
    "kit": text("Noun", "Sets of items"),
    "kitpart": text("Noun", "Sets of items"),
    "itemprice": text("Noun", "Prices of items"),
    "stocktake": text("Noun", "Stocktakes"),
    "norm": text("Noun", "Norms of equipment"),
    "due": text("Noun", "Norms of equipment"),
    "step": text("Noun", "Journal"),
    "entry": text("Noun", "Journal"),
    "checklist": text("Noun", "Checklists"),
    "point": text("Noun", "Points of checklists"),
    "inspection": text("Noun", "Inspections"),
    "photo": text("Noun", "Photos"),
    "attachment": text("Noun", "Photos"),
    "standing": text("Noun", "Where precincts stand"),
    "now": text("Noun", "Journal"),
    "listing": text("Noun", "Search"),
}
"""Every table of the file by its name."""

OTHER = text("Noun", "Data of the file")


def noun(table: str) -> Sentence:
    """The list that a table holds; tables of the search index and the like are the file's own data."""
    return NOUNS.get(table, OTHER)
