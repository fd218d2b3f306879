"""The only threads: a worker on a QThread and the lane in front of it."""
