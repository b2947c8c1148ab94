"""Changing guidance: one article, one topic's questions, or a workbook of all; and what newcomers see of it."""
