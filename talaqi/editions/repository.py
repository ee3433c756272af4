"""The repository that keeps the book: the commit that is built."""

import subprocess

from talaqi import paths
from talaqi.caches import cached


@cached
def commit() -> str:
    """Return the commit that is built, "-edited" behind it where files differ; empty outside a repository."""
    head = _git("rev-parse", "--short=12", "HEAD")
    return f"{head}-edited" if head and _git("status", "--porcelain", "--untracked-files=no") else head


def _git(*arguments: str) -> str:
    try:
        completed = subprocess.run(["git", "-C", paths.root(), *arguments], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return completed.stdout.strip()
