"""Drawing figures in every language and width: surface, marks, labels, assertions, SVG and PNG."""
