"""Newcomers have a say: the city's questions, proposals to the city, and news of both."""
