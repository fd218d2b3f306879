"""One command for everything: `python3 packaging/dev.py run` sets up what is missing and starts Casedesk."""

import sys

# Must read well for an older Python too, or people see a traceback instead of this sentence.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit("Casedesk needs Python 3.11 or newer; this is Python " + sys.version.split()[0] + ".")

import argparse
import os
from collections.abc import Callable
from pathlib import Path

import checks
from distribution import build_distributions, renew_locks
from environment import BUILD, ROOT, Purpose, provide_environment, run_python
from system_packages import SetupFailed, has_display, provide_accessibility_tools, provide_qt_libraries
from translations import translate as carry_out_translation

OFF_SCREEN = {"QT_QPA_PLATFORM": "offscreen"}
# Arguments with which the program needs nobody to look at it.
UNWATCHED = ("--tour", "--self-check", "--help", "-h", "--version")


def run_program(arguments: list[str]) -> int:
    """Start Casedesk; where nothing can be shown, take the tour off-screen instead."""
    provide_qt_libraries(for_display=has_display())
    provide_environment(Purpose.RUN)
    if has_display():
        return run_python("-m", "casedesk", *arguments)
    if any(argument.startswith(UNWATCHED) for argument in arguments):
        return run_python("-m", "casedesk", *arguments, **OFF_SCREEN)
    print(
        "This machine has no display: neither DISPLAY nor WAYLAND_DISPLAY is set.\n"
        "Taking the tour of the program off-screen instead; each step is printed and pictured."
    )
    return _take_tour(**OFF_SCREEN)


def take_tour(arguments: list[str]) -> int:
    """Take the tour and leave its pictures in build/tour."""
    provide_qt_libraries(for_display=has_display())
    provide_environment(Purpose.RUN)
    return _take_tour(*arguments, **({} if has_display() else OFF_SCREEN))


def test(arguments: list[str]) -> int:
    """Run all checks and tests; with arguments, only pytest with these."""
    provide_qt_libraries(for_display=False)
    provide_accessibility_tools()
    provide_environment(Purpose.CHECK)
    if arguments:
        print("Running only the tests selected; the checks and the coverage floors need the whole run.")
        return checks.run_tests(arguments)
    return checks.run_all()


def check(_arguments: list[str]) -> int:
    """Run the checks without the tests."""
    provide_environment(Purpose.CHECK)
    failed = checks.run_checks()
    print(f"\nFailed: {', '.join(failed)}" if failed else "\nAll checks passed.")
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """Measure start-up, stalls and saving as ratios."""
    provide_qt_libraries(for_display=False)
    provide_environment(Purpose.CHECK)
    return run_python("tests/bench", *arguments, PYTHONPATH=str(ROOT / "tests"), **OFF_SCREEN)


def lock(arguments: list[str]) -> int:
    """Resolve the dependencies anew and write the lock files."""
    provide_environment(Purpose.CHECK)
    renew_locks(arguments)
    return 0


def translate(arguments: list[str]) -> int:
    """Bring the translations in step with the program."""
    provide_environment(Purpose.CHECK)
    return carry_out_translation(arguments)


def package(arguments: list[str]) -> int:
    """Build the wheel and the installers of this system."""
    provide_environment(Purpose.CHECK)
    build_distributions()
    return run_python("-m", "installers", *arguments, PYTHONPATH=str(ROOT / "packaging"))


def smoke(arguments: list[str]) -> int:
    """Try the Linux packages in clean Debian trees; as root."""
    provide_qt_libraries(for_display=True)
    provide_environment(Purpose.CHECK)
    return run_python("packaging/smoke_test.py", *arguments)


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run_program,
    "test": test,
    "check": check,
    "bench": bench,
    "tour": take_tour,
    "lock": lock,
    "translate": translate,
    "package": package,
    "smoke": smoke,
}


def main() -> int:
    """Parse the command line and carry out the command."""
    summaries = "\n".join(
        f"  {name:9} {(command.__doc__ or '').splitlines()[0]}" for name, command in COMMANDS.items()
    )
    parser = argparse.ArgumentParser(
        prog="dev.py",
        usage="python3 packaging/dev.py command [--] [arguments]",
        description=f"{__doc__}\n\ncommands:\n{summaries}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS, help=argparse.SUPPRESS)
    # Everything after the command belongs to the program that it starts.
    command = COMMANDS[parser.parse_args(sys.argv[1:2]).command]
    arguments = sys.argv[3:] if sys.argv[2:3] == ["--"] else sys.argv[2:]
    os.chdir(ROOT)
    try:
        return command(arguments)
    except SetupFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _take_tour(*arguments: str, **environment: str) -> int:
    folder = BUILD / "tour"
    folder.mkdir(parents=True, exist_ok=True)
    status = run_python("-m", "casedesk", "--tour", str(folder), *arguments, **environment)
    pictures = sorted(path.name for path in folder.glob("*.png"))
    if status == 0:
        print(f"{len(pictures)} pictures and tour.json are in {_short(folder)}:")
        print("\n".join(f"  {name}" for name in pictures))
    else:
        print(f"The tour failed; what it left is in {_short(folder)}.")
    return status


def _short(path: Path) -> str:
    return str(path.relative_to(ROOT))


if __name__ == "__main__":
    sys.exit(main())
