"""The command line of the book: `python -m talaqi`."""

import sys

# JupyterLab brings a package that takes a second to load, for a check of addresses that nothing here asks for.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]

if __name__ == "__main__":
    from talaqi.cli import main

    sys.exit(main())
