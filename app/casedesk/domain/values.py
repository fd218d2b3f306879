"""How one value becomes another.

Values are frozen `msgspec.Struct`s: compared by what they hold, without a dictionary, and made in C. To
define such a class takes a fortieth of the time of a dataclass, and the program defines three hundred before
it is ready.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # The same at run time; of this one mypy checks the names and kinds of what is replaced.
    from dataclasses import replace
else:
    from msgspec.structs import replace

__all__ = ["replace"]
