"""Tests of the file: key, lock, journal, readers, copies, migrations."""
