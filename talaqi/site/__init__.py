"""The published site: building, assembling, publishing in one step."""
