"""Identifiers, one type for each kind of thing, so that they cannot be mixed up."""

from typing import NewType

CaseId = NewType("CaseId", int)
ContactId = NewType("ContactId", int)
FieldId = NewType("FieldId", int)
GroupId = NewType("GroupId", str)
UserId = NewType("UserId", str)
"""A user's GUID, always lower case with dashes."""

REMOVED_PROFILE_ID = UserId("4a515a15-d4d6-4b8e-828e-e0586f18f3a3")
"""What the portal shows in place of a removed user, an unknown id or a group.

Source: EmployeeWraper.Get, UserManager.GetUsers.
"""

NOBODY_ID = UserId("00000000-0000-0000-0000-000000000000")
"""Stands for an author whom the portal does not name, .NET's empty GUID; never goes into an access list."""
