"""Made-up migrations of tomorrow."""
