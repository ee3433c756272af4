"""An engine for books in which no number stands alone: facts bound to rows, claims judged by rules."""
