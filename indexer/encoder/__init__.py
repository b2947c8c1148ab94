"""Making the embedding model: from the packaged weights, or fine-tuned; exported for answering."""
