"""Questions to the file, one file a noun: which rows, in which order, with which counts."""
