"""`make bench`: what our builds cost beside a stock one, and our sums of events beside plain pandas, as ratios of one
run.

The stock book is one language of the same chapters: the same cells, roles replaced by their text, no extension,
execution forced.
"""

import argparse
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import yaml

from talaqi import config, paths
from talaqi.chapters import chapter_list, chapter_source
from talaqi.displays import MEDIA_TYPE

LEFT_OUT = shutil.ignore_patterns(".git", ".venv*", "_build", "__pycache__", "private")
# Directives of our own: a block of prose keeps its prose, a list that we write has no stock counterpart.
BLOCK = re.compile(r"^:::\{(?:key-points|callout)\}\n(?P<body>.*?)^:::$", re.MULTILINE | re.DOTALL)
OURS = re.compile(
    r"^```\{(?:numbers|dictionary|publications|facts|claims-filter|changes)\}.*?^```$\n?", re.MULTILINE | re.DOTALL
)
REFERENCE = re.compile(r"\{(?:numref|ref)\}`(?P<text>[^`]+)`")
STOCK_SETTINGS = "stock.yml"
# A value whose change falsifies no sentence, verdict or title: the number of arrests in one account.
VALUE = ("data/accounts.csv", re.compile(r"^(?P<before>o039,[^,]*,)(?P<value>\d+)", re.MULTILINE))
# A word of a sentence, in one language.
SENTENCE = ("chapters/en/since-2021.md", re.compile(r"(?P<before>\n# .*?\b)(?P<value>found)\b", re.DOTALL))


def stock(project: Path) -> Path:
    """Lay out the stock book of the main language in a folder of a copy of the book, whose tables and code cells read.

    Its settings have another name than the book's, for cells take the nearest folder that has those as the book. A
    cell that fails ends the build: a book of errors costs nothing.
    """
    (folder := project / "stock").mkdir()
    for name in chapter_list.chapter_names():
        text = chapter_source.render_roles(
            paths.chapter(name, config.main_language()).read_text("utf-8"), config.main_language()
        )
        text = REFERENCE.sub(r"\g<text>", OURS.sub("", BLOCK.sub(r"\g<body>", text)))
        (folder / f"{name}.md").write_text(text, "utf-8")
    contents = paths.contents_file().read_text("utf-8").replace(f"chapters/{config.main_language()}/", "")
    (folder / "_toc.yml").write_text(contents, "utf-8")
    # Installed beside us, MyST-NB prefers our own media type, which only our extension can show.
    shown = {"nb_mime_priority_overrides": [["*", MEDIA_TYPE, None]]}
    settings = {
        "title": config.title(config.main_language()),
        "execute": {"execute_notebooks": "force", "timeout": 300},
        "sphinx": {"config": {**shown, "nb_execution_raise_on_error": True}},
    }
    (folder / STOCK_SETTINGS).write_text(yaml.safe_dump(settings, allow_unicode=True), "utf-8")
    return folder


@dataclass(frozen=True)
class Cost:
    """What a command took: seconds on the clock, seconds of the processor in all its processes, and the most megabytes
    that one of them held.
    """

    elapsed: float
    processor: float
    megabytes: float


def measure_command(command: list[str], folder: Path) -> Cost:
    """Run a command in a copy of the book and return what it took; raise CalledProcessError where it fails."""
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    start = time.perf_counter()
    with tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=said, stderr=said)
        # What all processes of this command used: the system adds up those of all commands otherwise.
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise subprocess.CalledProcessError(process.returncode, command, said.read())
    return Cost(time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def measure_builds(rounds: int) -> dict[str, list[Cost]]:
    """Return the cost of each build, once a round, one after the other, so that a slow minute slows all of them."""
    jupyter_book = str(Path(sys.executable).with_name("jupyter-book"))
    book = [jupyter_book, "build", "--all", "--config", f"stock/{STOCK_SETTINGS}", "stock"]
    ours = [sys.executable, "-m", "talaqi", "html"]
    found: dict[str, list[Cost]] = {"stock": [], "cold": [], "unchanged": [], "value": [], "sentence": []}
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            project = Path(shutil.copytree(paths.root(), Path(folder, "ours"), ignore=LEFT_OUT))
            found["stock"].append(measure_command(book, stock(project).parent))
            shutil.rmtree(project / "stock")
            found["cold"].append(measure_command(ours, project))
            found["unchanged"].append(measure_command(ours, project))
            for name, place in (("value", VALUE), ("sentence", SENTENCE)):
                edit(project, *place)
                found[name].append(measure_command(ours, project))
    return found


def edit(project: Path, name: str, place: re.Pattern[str]) -> None:
    """Change one value, which becomes one more, or one word, of which the last letter is doubled."""

    def change(match: re.Match[str]) -> str:
        value = match["value"]
        return match["before"] + (str(int(value) + 1) if value.isdigit() else value + value[-1])

    file = project / name
    changed, count = place.subn(change, file.read_text("utf-8"), count=1)
    assert count == 1, f"{file}: what the bench edits is not there"
    file.write_text(changed, "utf-8")


def events(path: Path, rows: int) -> None:
    """Write invented events in the shape of UCDP's, sixteen columns."""
    import numpy
    import pandas

    random, countries = numpy.random.default_rng(1), numpy.array([f"Country {number}" for number in range(60)])
    for first in range(0, rows, 1_000_000):
        size = min(1_000_000, rows - first)
        civilians, fighters, kind = (
            random.integers(0, 9, size),
            random.integers(0, 12, size),
            random.integers(1, 4, size),
        )
        columns = {
            "id": numpy.arange(first, first + size),
            "year": random.integers(1989, 2025, size),
            "active_year": "True",
            "type_of_violence": kind,
        }
        texts = {
            "conflict_name": "An invented conflict",
            "side_a": "Side A",
            "side_b": "Side B",
            "source_article": "A report, quoted",
        }
        numbers = {
            "country_id": 1,
            "date_start": "2020-01-01",
            "deaths_civilians": civilians,
            "best": fighters + civilians,
            "high": fighters + civilians + 2,
        }
        frame = pandas.DataFrame(
            {
                **columns,
                **texts,
                "country": random.choice(countries, size),
                **numbers,
                "low": fighters,
                "gwnoa": numpy.where(kind == 1, "432", ""),
            }
        )
        frame.to_csv(path, index=False, mode="a", header=first == 0)


def plain_pandas(path: Path) -> None:
    """Add the same up as one would without us: read the needed columns whole, then group."""
    import pandas

    wanted = ["country", "year", "best", "low", "high", "deaths_civilians", "type_of_violence", "gwnoa"]
    frame = pandas.read_csv(path, usecols=wanted)
    kinds = {f"kind_{kind}": frame["best"].where(frame["type_of_violence"] == kind, 0) for kind in (1, 2, 3)}
    frame.assign(events=1, **kinds).groupby(["country", "year"])[
        ["events", "best", "low", "high", "deaths_civilians", *kinds]
    ].sum()


def ours(path: Path) -> None:
    """Add them up with the book's own code, on the best engine that is installed."""
    from talaqi.datasets.yearly_sums import sum_by_year

    sum_by_year(path, "ucdp-ged")


SUMS: dict[str, Callable[[Path], None]] = {"plain_pandas": plain_pandas, "ours": ours}


def summed(way: str, path: Path) -> dict[str, float]:
    """Return seconds and peak megabytes of one way, in a process of its own."""
    asked = subprocess.run(
        [sys.executable, __file__, "--sum", way, str(path)],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(paths.root())},
    )
    return json.loads(asked.stdout.splitlines()[-1])


def measure(way: str, path: Path) -> None:
    """Print seconds and peak megabytes of one way."""
    start = time.perf_counter()
    SUMS[way](path)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": time.perf_counter() - start, "megabytes": peak}))


def report(rounds: int, sizes: list[int]) -> None:
    """Print all ratios."""
    if rounds:
        costs = measure_builds(rounds)
        for unit in ("elapsed", "processor"):
            best = {name: min(getattr(cost, unit) for cost in found) for name, found in costs.items()}
            print(f"builds, seconds {unit}:", {name: round(value, 1) for name, value in best.items()})
            print(f"both languages cold / one language stock: {best['cold'] / best['stock']:.2f}")
            edits = (f"{name} / cold: {best[name] / best['cold']:.2f}" for name in ("unchanged", "value", "sentence"))
            print("; ".join(edits))
        megabytes = {name: round(max(cost.megabytes for cost in found)) for name, found in costs.items()}
        print("megabytes of the largest process:", megabytes)
    for rows in sizes:
        with tempfile.TemporaryDirectory() as folder:
            events(path := Path(folder, "events.csv"), rows)
            found = {way: summed(way, path) for way in SUMS}
        ratio = {unit: found["ours"][unit] / found["plain_pandas"][unit] for unit in ("seconds", "megabytes")}
        print(
            f"{rows:,} events (DuckDB) / plain pandas: time {ratio['seconds']:.2f}, memory {ratio['megabytes']:.2f} "
            f"({found['ours']['megabytes']:.0f} MB)"
        )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sum", nargs=2, metavar=("WAY", "FILE"), help=argparse.SUPPRESS)
    parser.add_argument("--rounds", type=int, default=3, help="rounds of builds (3)")
    parser.add_argument("--events", type=int, nargs="*", default=[1_000_000, 10_000_000], help="numbers of events")
    asked = parser.parse_args()
    if asked.sum:
        measure(asked.sum[0], Path(asked.sum[1]))
    else:
        report(asked.rounds, asked.events)
