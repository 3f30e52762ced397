"""Windows, tables, forms, the worker and what they say."""
