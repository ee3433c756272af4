"""The command line of the book: `python -m talaqi`."""

import sys

from talaqi.errors import UserError

# JupyterLab brings a package that takes a second to load, for a check of addresses that nothing here asks for; where it is missing, that check is.
sys.modules.setdefault("rfc3987_syntax", None)

if __name__ == "__main__":
    try:
        # Settings are read when the commands are loaded, before there is one to say what is wrong with them.
        from talaqi.cli import main

        sys.exit(main())
    except UserError as problem:
        sys.exit(str(problem))
