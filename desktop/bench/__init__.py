"""How quick the program is on this very computer: each time beside a bare reference taken in the same run."""
