"""The package behind the chapters: tables, facts, words, figures, claims, and the book itself."""
