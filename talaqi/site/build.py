"""Build the book: run the chapters, write the pages of all languages at once, and publish when everything succeeded."""

import fcntl
import importlib
import io
import multiprocessing
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path

import yaml

from talaqi import config, messages, paths
from talaqi.chapters import chapter_list
from talaqi.errors import UserError
from talaqi.execution import kernels, result_cache, runner
from talaqi.pdf import Pdf
from talaqi.site import publishing, stamp

# What the pages of a language need beside Sphinx's own extensions.
IMPORTED = ("jupyter_book.sphinx", "myst_nb.sphinx_ext", "sphinx_external_toc.collectors", "talaqi.html.extension")


class BuildFailed(UserError):
    """The pages of a language could not be written; its message holds what Sphinx printed."""


def build_html(with_pdfs: bool = False) -> Path:
    """Build and publish the book of every language, with its PDFs where they are wanted; return the site's folder.

    The site is replaced in one step, PDFs and all, and only when every part of it was made.
    """
    with lock_build():
        run_chapters()
        print_progress(f"writing the pages: {', '.join(config.languages())}")
        folders = write_pages(with_pdfs, meanwhile=publishing.begin_site)
        print_progress("laying out the site")
        site = publishing.publish_site(folders, make_volumes(folders) if with_pdfs else {})
        result_cache.prune(chapter_list.chapter_names())
        return site


def build_pdfs() -> list[Path]:
    """Make the PDFs of the published book and put them into its site; return their places there.

    Only the pages for print are written anew, from what Sphinx keeps of the build. Raises BuildFailed where nothing is
    published, or where a file of the book has changed since: a PDF would say what the pages do not.
    """
    with lock_build():
        if not paths.site().is_dir():
            raise BuildFailed("There is no HTML book to make the PDFs from; build it first: make html")
        if not stamp.has_same_inputs():
            raise BuildFailed("The book has changed since its pages were built; build them again first: make html")
        from talaqi.pdf import typesetting

        typesetting.require_typesetter()
        return publishing.add_pdfs(make_volumes(write_pages(with_pdfs=True)))


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


def make_volumes(folders: dict[str, Path]) -> dict[str, Pdf]:
    """Make the PDFs of built pages; return each by its name on the site."""
    from talaqi.pdf import volumes

    print_progress("setting the PDFs")
    pdfs, new = volumes.make(folders)
    print_line(f"PDFs made: {', '.join(new) or 'none, no page of theirs has changed'}")
    return pdfs


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


def write_pages(with_pdfs: bool = False, meanwhile: Callable[[], None] = lambda: None) -> dict[str, Path]:
    """Write the pages of every language, each in a process of its own; return their folders.

    `meanwhile` is called while they are written: a language is often done before the other.

    Where PDFs are made, pages lead to them, and those for print are written beside them. Raises BuildFailed with what
    Sphinx printed: a warning is an error, for a page with a hole must not be published.
    """
    import_sphinx()
    for language in config.languages():
        messages.load_bundle(language)
    # Read once for the pages of all languages and for the site.
    for name in chapter_list.chapter_names():
        result_cache.stored_notebook(name)
    # A build that is killed leaves no process behind that goes on writing.
    pool_of_languages = multiprocessing.get_context("fork").Pool(
        len(config.languages()), kernels.end_with_parent, [os.getpid()]
    )
    with pool_of_languages as pool:
        jobs = [(language, with_pdfs) for language in config.languages()]
        written = pool.starmap_async(_write_pages, jobs, chunksize=1)
        meanwhile()
        problems = list(filter(None, written.get()))
    if problems:
        raise BuildFailed("\n".join(problems))
    return {language: paths.language_build(language) / "html" for language in config.languages()}


def import_sphinx() -> None:
    """Import what Sphinx imports for the pages, before processes are forked, so that it is loaded once for all."""
    from sphinx.application import builtin_extensions

    for module in (*builtin_extensions, *IMPORTED):
        importlib.import_module(module)


def _write_pages(language: str, with_pdfs: bool) -> str:
    """Write the pages of one language; return an empty string, or what went wrong."""
    from jupyter_book.sphinx import build_sphinx

    folder, output = paths.language_build(language), io.StringIO()
    shutil.rmtree(folder / "executed", ignore_errors=True)
    # Sphinx warns of a page only when it reads it, and notes what it read before it writes. After a build that failed
    # or was killed, every page is read again, or its fault would not be seen and its old text would stay.
    unfinished = folder / "unfinished"
    if unfinished.exists():
        shutil.rmtree(folder / "doctrees", ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    unfinished.touch()
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
        unfinished.unlink()
        return ""
    return f"The {language} book could not be built:\n{output.getvalue()}{'' if isinstance(result, int) else result}"
