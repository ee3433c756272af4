"""The book's own code: what it computes and draws."""
