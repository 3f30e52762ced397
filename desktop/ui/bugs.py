"""What went wrong by the program's own fault: logged without personal data, told with details that can be copied."""

from desktop.text import text

BUG = text("Desk", "The program made a mistake. What was saved is whole; you can go on working.")


def details_of(fault: BaseException) -> str:
    """Where a bug happened; the fault's own words stay out, they may hold personal data."""
    import traceback

    frames = traceback.extract_tb(fault.__traceback__)
    lines = (f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames)
    return "\n".join((type(fault).__name__, *lines))


def logged(fault: BaseException) -> str:
    """Write a bug to the log; the details come back."""
    import logging

    details = details_of(fault)
    logging.getLogger(__name__).error("%s", details)
    return details
