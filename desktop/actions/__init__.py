"""What a person can do, one file a noun; each call is one step of undo."""
