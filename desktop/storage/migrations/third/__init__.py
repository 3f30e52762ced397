"""What the third version brought, a room a noun."""
