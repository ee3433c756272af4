"""What draws the figures: sheets, looks, findings and the bundle that goes to the page."""
