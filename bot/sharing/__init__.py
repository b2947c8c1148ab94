"""How newcomers find the guide and pass it on: deep links, posters, answer cards."""
