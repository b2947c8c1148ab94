"""The city's report: what newcomers ask, what stays unanswered, what they propose. No figure about fewer than five."""
