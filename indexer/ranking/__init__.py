"""From a question's vector and letters to calibrated probabilities of topics, and to what is said."""
