"""What draws the figures: sheets, looks, findings, thresholds and the bundle that goes to the page."""
