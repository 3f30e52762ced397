"""Each plain list told once as data: its noun, its fields, their labels and kinds."""
