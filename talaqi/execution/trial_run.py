"""The cells of the chapters tried without a kernel and without drawing images, to say at once all that would fail."""

import ast
import contextlib
import io
import json
import signal
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from talaqi import config, paths
from talaqi.caches import recording
from talaqi.chapters import chapter_source
from talaqi.errors import UserError
from talaqi.execution import dependencies, result_cache, runner
from talaqi.figures import bundle

# A clock cannot be set for longer.
LONGEST_WAIT = 10**8


class CellsFail(UserError):
    """Cells of chapters that would fail, a line each."""


def try_cells(names: Iterable[str]) -> None:
    """Run the cells of the chapters whose results are missing; raise CellsFail with all that fail.

    A chapter that did not fail is not tried again while all that it read is the same.
    """
    with bundle.without_images(), contextlib.redirect_stdout(io.StringIO()):
        faults = [fault for name in result_cache.find_missing(names) for fault in _try_chapter(name)]
    if faults:
        raise CellsFail("\n".join(dict.fromkeys(faults)))


def _try_chapter(name: str) -> list[str]:
    passed = paths.build() / "tried" / f"{name}.json"
    with contextlib.suppress(OSError, ValueError):
        digests = {tuple(read): digest for read, digest in json.loads(passed.read_text("utf-8"))}
        if dependencies.is_current(digests):
            return []
    with recording() as reads:
        faults = list(_run_cells(paths.chapter(name, config.main_language())))
    if not faults:
        always = {("cells", name), ("code", "talaqi.notebook"), ("messages",), ("settings",)}
        passed.parent.mkdir(parents=True, exist_ok=True)
        passed.write_text(json.dumps(list(dependencies.digest_reads(reads | always).items())), "utf-8")
    return faults


def _run_cells(file: Path) -> Iterator[str]:
    """Run the cells of a chapter and yield what fails."""
    scope: dict[str, Any] = {"__name__": "__main__"}
    source = file.read_text("utf-8")
    for match in chapter_source.CELL.finditer(source):
        code = chapter_source.OPTION.sub("", match["body"])
        place = f"{file}, line {source.count(chr(10), 0, match.start()) + 1}"
        try:
            with _time_limit(config.timeout()):
                _run(code, scope)
        except UserError as error:
            yield f"{place}: {error}"
        except KeyboardInterrupt:
            raise
        except _TakesTooLong:
            yield (
                f"{place}: the cell takes more than {config.timeout()} seconds; make it shorter, or raise "
                "execute / timeout in _config.yml"
            )
        except BaseException as error:
            # Also what ends a program: it must not end the check without a word.
            yield f"{place}: the cell fails: {type(error).__name__}: {error}; mend it, or what it reads"


def _run(code: str, scope: dict[str, Any]) -> None:
    """Run a cell as a kernel does, and make what it shows."""
    *statements, last = ast.parse(code).body or [ast.Pass()]
    shown = isinstance(last, ast.Expr)
    exec(compile(ast.Module([*statements, *([] if shown else [last])], []), "cell", "exec"), scope)
    if isinstance(last, ast.Expr):
        result = eval(compile(ast.Expression(last.value), "cell", "eval"), scope)
        if make_bundle := getattr(result, "_repr_mimebundle_", None):
            make_bundle()
            return
        shown_as = {"text/html": "_repr_html_", "application/javascript": "_repr_javascript_"}
        runner.check_output({kind: getattr(result, name)() for kind, name in shown_as.items() if hasattr(result, name)})


class _TakesTooLong(BaseException):
    """A cell runs longer than it may."""


@contextlib.contextmanager
def _time_limit(seconds: int) -> Iterator[None]:
    """End the block after some seconds with _TakesTooLong, where a signal can: in the main thread, not on Windows."""
    if not hasattr(signal, "SIGALRM") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(number: int, frame: object) -> None:
        raise _TakesTooLong

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, min(seconds, LONGEST_WAIT))
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
