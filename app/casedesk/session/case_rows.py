"""The rows of a long list: values that share what they have in common, so that a page more costs a page."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import overload

from casedesk.domain.case import CaseSummary
from casedesk.domain.ids import CaseId

BLOCK = 128
"""So many rows are copied where one of them changes."""

_Block = tuple[CaseSummary, ...]


class CaseRows(Sequence[CaseSummary]):
    """Rows in their order, each case once; never changed, only followed by others.

    With 100 000 rows, to copy them for each page that comes, or to look each of them up in it, would take
    longer than to read the page.
    """

    __slots__ = ("_blocks", "_count", "_places")

    def __init__(
        self,
        rows: Iterable[CaseSummary] = (),
        *,
        behind: tuple[_Block, ...] = (),
        places: dict[CaseId, int] | None = None,
    ) -> None:
        self._blocks = behind
        self._count = sum(map(len, behind))
        # Shared among all that begin alike: what stands behind the end of one of them is not in it.
        self._places = {} if places is None else places
        self._append(rows)

    @property
    def blocks(self) -> tuple[_Block, ...]:
        """All rows in blocks of `BLOCK`, of which only the last may be shorter."""
        return self._blocks

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[CaseSummary]:
        return chain.from_iterable(self._blocks)

    @overload
    def __getitem__(self, place: int) -> CaseSummary: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[CaseSummary, ...]: ...

    def __getitem__(self, place: int | slice) -> CaseSummary | tuple[CaseSummary, ...]:
        if isinstance(place, slice):
            return tuple(self)[place]
        at = place + self._count if place < 0 else place
        if not 0 <= at < self._count:
            raise IndexError(place)
        return self._blocks[at // BLOCK][at % BLOCK]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CaseRows) and len(self) == len(other) and self.begins(other)

    __hash__ = None  # type: ignore[assignment]  # to compare is cheap, to hash would visit every row

    def place_of(self, case_id: CaseId) -> int | None:
        """Return where a case stands; None where it does not."""
        place = self._places.get(case_id)
        return None if place is None or place >= self._count else place

    def followed_by(self, rows: Iterable[CaseSummary]) -> "CaseRows":
        """Return these rows and behind them those that are not there yet."""
        places = self._places
        if len(places) != self._count:
            # Others have gone on from here in another way.
            places = {row.id: place for place, row in enumerate(self)}
        return CaseRows(rows, behind=self._blocks, places=places)

    def with_row(self, place: int, row: CaseSummary) -> "CaseRows":
        """Return these rows with the case in one place as it is now."""
        number, offset = divmod(place, BLOCK)
        block = self._blocks[number]
        changed = (*block[:offset], row, *block[offset + 1 :])
        blocks = (*self._blocks[:number], changed, *self._blocks[number + 1 :])
        return CaseRows(behind=blocks, places=self._places)

    def begins(self, other: "CaseRows") -> bool:
        """Whether the other rows are these, or these and more behind them."""
        if len(other) < self._count:
            return False
        # Blocks that both share are not looked into.
        return all(
            mine is theirs or mine == theirs[: len(mine)]
            for mine, theirs in zip(self._blocks, other.blocks, strict=False)
        )

    def same_cases(self, other: "CaseRows") -> bool:
        """Whether the other rows are of the same cases in the same order, whatever they say of them."""
        return self._count == len(other) and all(
            mine is theirs or all(map(_is_same_case, mine, theirs))
            for mine, theirs in zip(self._blocks, other.blocks, strict=True)
        )

    def places_unlike(self, other: "CaseRows") -> list[int]:
        """Return where rows of the same cases say something else of them."""
        return [
            number * BLOCK + offset
            for number, (mine, theirs) in enumerate(zip(self._blocks, other.blocks, strict=True))
            if mine is not theirs
            for offset, (one, another) in enumerate(zip(mine, theirs, strict=True))
            if one is not another and one != another
        ]

    def _append(self, rows: Iterable[CaseSummary]) -> None:
        first = self._count
        fresh: list[CaseSummary] = []
        for row in rows:
            if self._places.setdefault(row.id, self._count) == self._count:
                fresh.append(row)
                self._count += 1
        if fresh and first % BLOCK:
            fresh = [*self._blocks[-1], *fresh]
            self._blocks = self._blocks[:-1]
        self._blocks += tuple(tuple(fresh[at : at + BLOCK]) for at in range(0, len(fresh), BLOCK))


def _is_same_case(one: CaseSummary, other: CaseSummary) -> bool:
    return one.id == other.id
