"""`talaqi messages`: what a language of the book still has to say."""

import argparse


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.add_argument("language", help="a language, by its code: fr")


def run(arguments: argparse.Namespace) -> int:
    """Print the messages that a language lacks, by the file of analysis/messages/LANGUAGE to be written."""
    from talaqi import config, messages

    for file, entries in messages.missing_messages(arguments.language, config.languages()).items():
        target = f"analysis/messages/{arguments.language}/{file.name}"
        print(f"### {target}\n", *(entry.source for entry in entries), "", sep="\n")
    return 0
