"""Build the book: run the chapters, write the pages of all languages at once, and publish when everything succeeded."""

import fcntl
import io
import multiprocessing
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path

import yaml

from talaqi import config, messages, paths
from talaqi.chapters import chapter_list
from talaqi.errors import UserError
from talaqi.execution import kernels, result_cache, runner
from talaqi.site import publishing


class BuildFailed(UserError):
    """The pages of a language could not be written; its message holds what Sphinx printed."""


def build_html(with_pdfs: bool = False) -> Path:
    """Build and publish the book of every language, with its PDFs where they are wanted; return the site's folder.

    The site is replaced in one step, PDFs and all, and only when every part of it was made.
    """
    with lock_build():
        run_chapters()
        print_progress(f"writing the pages: {', '.join(config.languages())}")
        folders = write_pages(with_pdfs)
        print_progress("laying out the site")
        site = publishing.publish_site(folders, make_volumes(folders) if with_pdfs else {})
        result_cache.prune(chapter_list.chapter_names())
        return site


def build_pdfs() -> list[Path]:
    """Make the PDFs from the HTML book as it is and put them into the published site; return their places there."""
    folders = {language: paths.language_build(language) / "html" for language in config.languages()}
    first_page = f"{chapter_list.chapter_names()[0]}.html"
    if not paths.site().is_dir() or not all((folder / first_page).is_file() for folder in folders.values()):
        raise BuildFailed("There is no HTML book to make the PDFs from; build it first: make html")
    with lock_build():
        return publishing.add_pdfs(make_volumes(folders))


@contextmanager
def lock_build() -> Iterator[None]:
    """Let one build at a time write the build folder; another one waits, and says so."""
    paths.build().mkdir(parents=True, exist_ok=True)
    with (paths.build() / "build.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print_line("another build of this book is running: waiting for its end")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def make_volumes(folders: dict[str, Path]) -> dict[str, Path]:
    """Make the PDFs of built pages; return the file of each by its name on the site."""
    from talaqi.pdf import volumes

    print_progress("setting the PDFs")
    files, new_files = volumes.make(folders)
    print_line(f"PDFs made: {', '.join(new_files) or 'none, no page of theirs has changed'}")
    return files


def run_chapters() -> None:
    """Run the chapters whose results are missing, once for all languages."""
    chapter_list.check_chapters()
    chapter_list.check_fact_keys()
    names = runner.run_chapters(chapter_list.chapter_names(), print_progress)
    print_line(f"chapters run: {', '.join(names) or 'none, nothing they read has changed'}")


def print_line(line: str) -> None:
    """Print a line for the person at the terminal."""
    print(line, file=sys.stderr, flush=True)


def print_progress(line: str) -> None:
    """Print what a long step is at, where a person waits for it; a log does without."""
    if sys.stderr.isatty():
        print_line(f"  {line}")


def write_sources(language: str) -> Path:
    """Write what Sphinx reads for one language, all chapters in one folder; return the folder.

    A file is written only when its text changed, or Sphinx would read every page again.
    """
    folder = paths.language_build(language) / "source"
    folder.mkdir(parents=True, exist_ok=True)
    texts = {f"{name}.md": paths.chapter(name, language).read_text("utf-8") for name in chapter_list.chapter_names()}
    texts["_toc.yml"] = paths.contents_file().read_text("utf-8").replace(f"chapters/{config.main_language()}/", "")
    texts["_config.yml"] = yaml.safe_dump(config.language_settings(language), allow_unicode=True)
    for name, text in texts.items():
        file = folder / name
        if not file.exists() or file.read_text("utf-8") != text:
            file.write_text(text, "utf-8")
    for file in folder.iterdir():
        if file.name not in texts:
            shutil.rmtree(file) if file.is_dir() else file.unlink()
    return folder


def write_pages(with_pdfs: bool = False) -> dict[str, Path]:
    """Write the pages of every language, each in a process of its own; return their folders.

    Where PDFs are made, pages lead to them. Raises BuildFailed with what Sphinx printed: a warning is an error, for a
    page
    with a hole must not be published.
    """
    # Imported before the processes are forked, so that it is loaded once for all.
    import jupyter_book.sphinx  # noqa: F401
    import myst_nb  # noqa: F401

    import talaqi.html.extension  # noqa: F401

    for language in config.languages():
        messages.load_bundle(language)
    # A build that is killed leaves no process behind that goes on writing.
    pool_of_languages = multiprocessing.get_context("fork").Pool(
        len(config.languages()), kernels.end_with_parent, [os.getpid()]
    )
    with pool_of_languages as pool:
        jobs = [(language, with_pdfs) for language in config.languages()]
        problems = list(filter(None, pool.starmap(_write_pages, jobs, chunksize=1)))
    if problems:
        raise BuildFailed("\n".join(problems))
    return {language: paths.language_build(language) / "html" for language in config.languages()}


def _write_pages(language: str, with_pdfs: bool) -> str:
    """Write the pages of one language; return an empty string, or what went wrong."""
    from jupyter_book.sphinx import build_sphinx

    folder, output = paths.language_build(language), io.StringIO()
    shutil.rmtree(folder / "executed", ignore_errors=True)
    with redirect_stdout(io.StringIO()), redirect_stderr(output):
        result = build_sphinx(
            str(write_sources(language)),
            str(folder / "html"),
            noconfig=True,
            path_config=str(folder / "source" / "_config.yml"),
            confoverrides={
                "external_toc_path": "_toc.yml",
                "latex_individualpages": False,
                "talaqi_pdfs": with_pdfs,
                "talaqi_placeholders": True,
            },
            doctreedir=str(folder / "doctrees"),
            warningiserror=True,
            keep_going=True,
            quiet=True,
        )
    if result == 0:
        return ""
    # Sphinx warns of a page only when it reads it: forget the pages, or the next build would not see the fault.
    shutil.rmtree(folder / "doctrees", ignore_errors=True)
    return f"The {language} book could not be built:\n{output.getvalue()}{'' if isinstance(result, int) else result}"
