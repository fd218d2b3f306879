"""How somebody began to edit a field, which decides where the cursor goes and what is selected."""

from enum import Enum, auto

from msgspec import Struct
from PySide6.QtCore import QEvent, QPoint


class Manner(Enum):
    """The gesture that opened an editor."""

    KEY = auto()
    STEP = auto()
    TYPING = auto()
    CLICK = auto()
    POP_UP = auto()


class Opening(Struct, frozen=True):
    """A gesture, with what it carries on into the editor. It lives only as long as its event.

    Attributes:
        typed: The key or input-method event that the editor is to have.
        point: Where the mouse went down, in the coordinates of the view's viewport.
    """

    manner: Manner
    typed: QEvent | None = None
    point: QPoint | None = None
