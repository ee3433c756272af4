"""Running the cells of the chapters, once for all languages, and keeping their results."""
