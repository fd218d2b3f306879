"""What can go wrong in a call, as the portal answers it."""

from __future__ import annotations

OUT_OF_RANGE = "Value does not fall within the expected range."
NULL_REFERENCE = "Object reference not set to an instance of an object."
INDEX_OUT_OF_RANGE = "Index must be within the bounds of the List.\r\nParameter name: index"


class CallError(Exception):
    """A call ends in an error envelope."""

    def __init__(self, status: int, reason: str, message: str) -> None:
        # The reason goes into the status line, the message into the envelope.
        super().__init__(message)
        self.status = status
        self.reason = reason
        self.message = message


def invalid_arguments(message: str = OUT_OF_RANGE) -> CallError:
    """Return the 400 of an ArgumentException. Source: ApiHttpHandler.cs DoProcess."""
    return CallError(400, "Invalid arguments", message)


def access_denied() -> CallError:
    """Return the 403 of a SecurityException."""
    return CallError(403, "Access denied", "Access denied.")


def module_forbidden() -> CallError:
    """Return the 403 of a caller who may not open the CRM at all.

    Source: ProductSecurityFilter.cs; it runs after the arguments are bound.
    """
    return CallError(403, "Forbidden", "Forbidden")


def not_found(message: str = "Not found") -> CallError:
    """Return the 404 of an ItemNotFoundException."""
    return CallError(404, "The record could not be found", message)


def method_not_found() -> CallError:
    """Return the 404 of a path that has methods, but none for this verb."""
    return CallError(404, "Server error", "Method not found")


def server_error(message: str = NULL_REFERENCE) -> CallError:
    """Return the 500 of every exception the portal has no status for."""
    return CallError(500, "Server error", message)


class UnreadableBody(Exception):
    """A JSON body that the portal's reader refuses."""
