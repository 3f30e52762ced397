"""Tests of what a person does, each call one step of undo."""
