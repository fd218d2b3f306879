"""Asking a portal for one thing: sending a call, and reading what it carries into values."""

from collections.abc import Callable
from typing import TypeVar

from casedesk.api import translate
from casedesk.api.answers import Answer, decode, response_of
from casedesk.api.client import Client
from casedesk.api.requests import Call
from casedesk.api.wire import Envelope, NotUnderstood

T = TypeVar("T")
W = TypeVar("W")


class Asking:
    """Ask with one client; what a portal can be asked is in the classes made of this one."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()

    def _one(self, call: Call, model: type[Envelope[W]], make: Callable[[W], T]) -> T:
        return mapped(make, response(self._client.send(call), model))

    def _all(self, call: Call, model: type[Envelope[list[W]]], make: Callable[[W], T]) -> tuple[T, ...]:
        return tuple(mapped(make, wire) for wire in response(self._client.send(call), model))


def response(answer: Answer, model: type[Envelope[W]]) -> W:
    """Return what an answer carries, as a wire value."""
    return envelope(answer, model)[0]


def envelope(answer: Answer, model: type[Envelope[W]]) -> tuple[W, int | None]:
    """Return what an answer carries, and how many there are in all where it says so."""
    try:
        read = decode(answer, model)
        return response_of(read), read.total
    except NotUnderstood as error:
        raise translate.unexpected(str(error), answer) from None


def mapped(make: Callable[[W], T], wire: W) -> T:
    """Make a domain value of a wire value that has the right form but may still make no sense."""
    try:
        return make(wire)
    except NotUnderstood as error:
        raise translate.unexpected(str(error)) from None
