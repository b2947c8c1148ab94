"""One module a page or a family of pages: a visit in, a response out."""
