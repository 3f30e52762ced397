"""A made-up commission at work: what it shows is real in its forms and names of places, and nobody in it exists."""
