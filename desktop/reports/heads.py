"""Heads that several papers share, so that one thing has one name on all of them."""

from desktop.text import text

ROW_NUMBER = text("Report", "№")
PRECINCT = text("Report", "Precinct №")
PLACE = text("Report", "Locality, building")
OKRUG = text("Report", "Rural okrug")
PHONE = text("Report", "Phone")
POST = text("Report", "Post")
FULL_NAME = text("Report", "Surname, given name, patronymic (if any)")
PRECINCTS_IN_ALL = text("Report", "precincts in all")
