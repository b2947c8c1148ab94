"""How good the answers are, beside what simpler search makes of the same questions."""
