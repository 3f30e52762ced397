"""The facts and rules of the field, without window and file."""
