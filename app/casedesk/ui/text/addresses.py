"""Addresses as they are shown."""

_LONG = 40


def breakable(address: str) -> str:
    """Let a long address wrap where it may be broken; a label would break it nowhere."""
    if len(address) <= _LONG:
        return address
    return "".join(f"{sign}\u200b" if sign in "./-" else sign for sign in address)
