"""Installers: Casedesk as a program of its own for Debian, Fedora, any Linux, Windows and macOS."""
