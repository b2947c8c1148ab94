"""One module a conversation: unpack the update, one call below, collect the reply. None imports another."""
