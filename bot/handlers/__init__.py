"""One module a conversation: unpack the update, one call below, put the reply into the collection. None imports another."""
