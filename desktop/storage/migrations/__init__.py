"""How older files become today's, one step at a time."""
