"""What a person does with Daiyn, and what could break."""
