"""Draw figures in every language and width: canvas, marks, labels, assertions, SVG and PNG."""
