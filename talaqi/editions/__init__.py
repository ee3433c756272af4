"""Editions: what is published, what it said, what changed since."""
