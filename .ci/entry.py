"""Where the bundle starts. It stands apart from desktop/, whose names (resource, text) must not hide Python's own."""

import sys

from desktop.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
