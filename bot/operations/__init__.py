"""What admins see of the running bot: health, metrics, heartbeat."""
