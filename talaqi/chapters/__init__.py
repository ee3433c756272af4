"""The chapters: their order, their source, their outline, the facts they state."""
