"""What a person does with certificates: give them to those who were trained, take one back."""

from collections.abc import Sequence
from uuid import UUID

from desktop.domain.checking import checked
from desktop.domain.facts.training import TrainingCertificateData
from desktop.domain.faults import Refusal
from desktop.domain.identity import new_id
from desktop.domain.training import CAME
from desktop.storage.office import Office
from desktop.storage.tables import Appointment, Attendance, Seminar, TrainingCertificate
from desktop.storage.work import Done, Work, finished
from desktop.text import counted, text

ISSUED = counted("Certificates", "%n certificates for the seminar of {date}", "", 0)
WITHDRAWN = text("Certificates", "Certificate № {no} taken back")
NOBODY = text("Certificates", "Nobody on the list may have a certificate: mark who came, or enter the exit scores.")


def issue(office: Office, seminar_id: UUID, least: int | None = None, row_ids: Sequence[UUID] = ()) -> Done:
    """Give certificates to the members who came, numbered on from the campaign's last one.

    ``least`` is the exit score from which on one is given (no official pass mark is known, the office sets its own);
    ``row_ids`` narrows them to some lines of the sheet. Who has one for this seminar gets no second.
    """
    with office.unit_of_work(ISSUED) as work:
        seminar = work.one(Seminar, seminar_id)
        held = {each.person_id: each for each in work.find(TrainingCertificate, seminar_id=seminar_id)}
        lines = [
            row
            for row in work.among(Attendance, "seminar_id", [seminar_id], closed=False)
            if row["appointment_id"] is not None
            and row["presence"] in CAME
            and (not row_ids or row["id"] in row_ids)
            and (least is None or (row["exit_score"] is not None and row["exit_score"] >= least))
        ]
        listed = [row["appointment_id"] for row in lines]
        posts = {row["id"]: row["person_id"] for row in work.among(Appointment, "id", listed)}
        people = list(dict.fromkeys(posts[each] for each in listed))
        wanted = [each for each in people if each not in held or held[each].closed]
        if not wanted:
            raise Refusal(NOBODY)
        number = last_number(work, seminar)
        for each in wanted:
            number += 1
            if each in held:
                work.change(TrainingCertificate, held[each].id, {"closed": False, "on": office.today})
                continue
            facts = {"seminar_id": seminar_id, "person_id": each, "number": number, "on": office.today}
            data = checked(TrainingCertificateData, **facts)
            work.add(TrainingCertificate(id=new_id(), **data.model_dump()))
        work.label = ISSUED.of(len(wanted)).fill(date=f"{seminar.on:%d.%m.%Y}")
    return finished(work)


def last_number(work: Work, seminar: Seminar) -> int:
    """The highest number given in the campaign, taken-back ones among them: a number is not used twice."""
    seminars = [each.id for each in work.find(Seminar, campaign_id=seminar.campaign_id)]
    return max((row["number"] for row in work.among(TrainingCertificate, "seminar_id", seminars)), default=0)


def withdraw(office: Office, row_id: UUID) -> Done:
    """Take a certificate back; its number is not given again."""
    with office.unit_of_work(WITHDRAWN) as work:
        work.label = WITHDRAWN.fill(no=work.one(TrainingCertificate, row_id).number)
        work.close(TrainingCertificate, row_id)
    return finished(work)
