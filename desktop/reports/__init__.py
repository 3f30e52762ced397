"""What is printed: a Document of plain values, and the writers that put it on paper and into a workbook."""
