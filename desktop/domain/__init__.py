"""Facts of the field and its pure rules, one file a noun."""
