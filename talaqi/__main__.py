"""The command line of the book: `python -m talaqi`."""

import gc
import sys

# JupyterLab brings a package that takes a second to load, for a check of addresses that nothing here asks for.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]

# What a command makes is kept to its end: looking through it for garbage, as often as Python does by default, costs a
# build a tenth of its time and finds next to nothing.
gc.set_threshold(100_000, 50, 100)

if __name__ == "__main__":
    from talaqi.cli import main

    sys.exit(main())
