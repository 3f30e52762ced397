"""Daiyn (Дайын): the district commission's work from the first list to the readiness report."""
