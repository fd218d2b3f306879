"""The review: what a save would do, field by field, before anything is sent."""
