"""The tour and the self-check: the main job, done on the real window the way a person does it."""
