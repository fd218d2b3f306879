"""Casedesk: edit the CRM cases of an ONLYOFFICE Workspace portal from the desktop."""

__version__ = "0.1.0"
