"""Facts that people enter, checked wherever they come from; words and rules do without what checks them."""
