"""The command line: one module for each command, with its options (`options`) and what it does (`run`).

What a command needs is imported when it runs, so that `talaqi check` does not wait for what only the build needs.
"""

import argparse
import importlib
import pkgutil
import sys
import tempfile
import traceback
from collections.abc import Sequence
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from types import ModuleType

from talaqi import config
from talaqi.errors import UserError

# The exit status of a fault of the program, and of a command that was interrupted, as shells have it.
OWN_FAULT = 70
INTERRUPTED = 130
# The commands that need no book.
OUTSIDE = ("new",)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status; an error that a person can fix is told in a sentence and gives 1."""
    parser = argparse.ArgumentParser(prog="talaqi", description="Build, check and cite the book.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    try:
        for name, module in modules().items():
            help_line = (module.run.__doc__ or "").partition("\n")[0]
            command = commands.add_parser(name, help=help_line, description=module.run.__doc__)
            command.set_defaults(run=module.run)
            module.options(command)
            if name not in OUTSIDE:
                command.add_argument("--lang", help="the language of the messages, one of the book's languages")
        parsed = parser.parse_args(arguments)
        if parsed.command not in OUTSIDE:
            parsed.lang = parsed.lang or config.common_language()
            if parsed.lang not in config.languages():
                parser.error(f"argument --lang: {parsed.lang!r} is not one of {', '.join(config.languages())}")
            config.as_of()
        return parsed.run(parsed)
    except UserError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of what is printed, such as `head`, has gone.
        sys.stderr.close()
        return 1
    except Exception as error:
        print(describe_fault(error), file=sys.stderr)
        return OWN_FAULT


def describe_fault(error: Exception) -> str:
    """Return that a fault is the program's own and where to report it; write how it came about into a file."""
    *_, last = traceback.extract_tb(error.__traceback__)
    report = Path(tempfile.gettempdir(), "talaqi-fault.txt")
    how = f" How it came about stands in {report}: send it along."
    try:
        report.write_text("".join(traceback.format_exception(error)), "utf-8")
    except OSError:
        how = ""
    return (
        f"This is a fault of talaqi itself ({type(error).__name__} in {Path(last.filename).name}, line {last.lineno}: "
        f"{error}). Nothing was published. Please report it {_place_of_reports()}, with the command that you gave.{how}"
    )


def _place_of_reports() -> str:
    """Return where faults are reported: at the address of the engine, else to who keeps the book."""
    with suppress(metadata.PackageNotFoundError):
        listed = (line.partition(", ") for line in metadata.metadata("talaqi").get_all("Project-URL") or ())
        for name, _, address in listed:
            if name in ("Issues", "Repository"):
                return f"at {address}"
    return "to those who keep this copy of talaqi"


def modules() -> dict[str, ModuleType]:
    """Return the module of each command by the command's name; `import_` is `import`, a word that Python keeps."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return {name.rstrip("_"): importlib.import_module(f"{__name__}.{name}") for name in names}
