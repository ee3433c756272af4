"""Large files of events, added up by country and year."""
