"""The only place with a session: file, key, lock, tables, journal, reader, copies."""
