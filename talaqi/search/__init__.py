"""Search: words, stems, the index and the browser's part."""
