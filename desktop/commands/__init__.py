"""The command line's answers: each command is one call of an action, a report or an exchange function."""
