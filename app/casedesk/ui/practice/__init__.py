"""The practice portal's controls: whom to be, what it would have mailed, filling it anew."""
