"""The language of rules: claims judged by the tables."""
