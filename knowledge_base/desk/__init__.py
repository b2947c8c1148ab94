"""The staff's web pages. The only place that knows the web framework."""
