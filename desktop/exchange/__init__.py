"""What comes in and goes out: foreign workbooks; later packages between commissions."""
