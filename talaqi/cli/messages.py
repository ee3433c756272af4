"""`talaqi messages`: what a language of the book still has to say."""

import argparse


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.add_argument("language", help="a language, by its code: fr")


def run(asked: argparse.Namespace) -> int:
    """Print the messages that a language lacks, to be translated into a file of analysis/messages/LANGUAGE."""
    from talaqi import config, messages

    print("".join(messages.missing_messages(asked.language, config.languages()).values()), end="")
    return 0
