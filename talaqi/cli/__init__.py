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


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status; an error that a person can fix is told in a sentence and gives 1."""
    parser = argparse.ArgumentParser(prog="talaqi", description="Build, check and cite the book.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, module in modules().items():
        command = commands.add_parser(name, help=(module.run.__doc__ or "").partition("\n")[0], description=module.run.__doc__)
        command.add_argument("--lang", choices=config.languages(), default=config.common_language(), help="the language of the messages")
        module.options(command)
        command.set_defaults(run=module.run)
    asked = parser.parse_args(arguments)
    try:
        config.as_of()
        return asked.run(asked)
    except UserError as problem:
        print(problem, file=sys.stderr)
        return 1


def modules() -> dict[str, ModuleType]:
    """Return the module of each command by the command's name; `import_` stands for `import`, a word that Python keeps."""
    found = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return {name.rstrip("_"): importlib.import_module(f"{__name__}.{name}") for name in found}
