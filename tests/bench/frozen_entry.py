"""Entry of the frozen program that is measured: Casedesk's window or an empty one, by its first word."""

import sys


def main() -> None:
    """Run the module that is asked for, as `python -m bench.<module>` would."""
    module = sys.argv.pop(1)
    if module == "empty_window":
        # An empty window shall not pay for the program.
        from bench import empty_window

        empty_window.main()
    else:
        from bench import real_window

        real_window.main()


if __name__ == "__main__":
    main()
