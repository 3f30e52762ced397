"""Files that older programs made, and what a program of tomorrow would do with ours."""
