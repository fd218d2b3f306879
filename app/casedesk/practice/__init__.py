"""The embedded practice portal: a WSGI program over SQLite."""
