"""The command line of the book: `python -m talaqi`."""

import sys

from talaqi.commands import main

# JupyterLab brings a package that takes a second to load, for a check of addresses that nothing here asks for; where it is missing, that check is.
sys.modules.setdefault("rfc3987_syntax", None)

if __name__ == "__main__":
    sys.exit(main())
