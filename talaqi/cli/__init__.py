"""The command line: one module for each command, with its options (`options`) and what it does (`run`).

What a command needs is imported when it runs, so that `talaqi check` does not wait for what only the build needs.
"""

import argparse
import importlib
import pkgutil
import sys
from collections.abc import Sequence
from types import ModuleType

from talaqi import config
from talaqi.errors import UserError

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


def modules() -> dict[str, ModuleType]:
    """Return the module of each command by the command's name; `import_` is `import`, a word that Python keeps."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return {name.rstrip("_"): importlib.import_module(f"{__name__}.{name}") for name in names}
