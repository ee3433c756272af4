"""The command line of the book: `python -m talaqi`."""

import sys

from talaqi.commands import main

if __name__ == "__main__":
    sys.exit(main())
