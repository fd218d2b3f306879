"""A wish to stop, given on one thread and heeded on another."""

from threading import Event


class CancelToken:
    """Tell a running job not to begin another call.

    What has been sent cannot be called back; cancelling only keeps the next step from being sent.
    """

    def __init__(self) -> None:
        self._requested = Event()

    def request(self) -> None:
        """Ask the job to stop; may be called from any thread, and more than once."""
        self._requested.set()

    @property
    def is_requested(self) -> bool:
        """Whether somebody asked."""
        return self._requested.is_set()
