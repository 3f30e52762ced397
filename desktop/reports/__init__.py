"""What is printed: a Document of plain values, and the writers that put the same Document on paper and into a workbook."""
