"""Newcomers' part in city decisions: consultations, voices, proposals, who hears what came of them."""
