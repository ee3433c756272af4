"""Mirror a stylesheet for a right-to-left page: what stood at the left stands at the right, and the other way round.

The theme's own styles know only one direction; they are mirrored in the build folder of every right-to-left language.
The book's own stylesheet uses logical properties (`inline-start`, `inline-end`) and is left as it is.
"""

from collections.abc import Callable, Iterable
from pathlib import Path

import tinycss2
from sphinx.application import Sphinx
from tinycss2.ast import Node

from talaqi import settings

SIDES = {"left": "right", "right": "left", "e-resize": "w-resize", "w-resize": "e-resize"}
FOUR_SIDED = {"margin", "padding", "inset", "border-width", "border-style", "border-color", "scroll-margin", "scroll-padding"}
PLACED = {"background-position", "background-position-x", "object-position", "transform-origin", "perspective-origin", "mask-position"}
WITH_SIDES = PLACED | {"text-align", "float", "clear", "justify-content", "justify-items", "justify-self", "transition", "transition-property", "will-change", "background", "background-image", "caption-side", "cursor"}
TURNED = {"translatex", "translate", "translate3d", "rotate", "rotatez", "rotatey", "skew", "skewx", "skewy"}
RULES_INSIDE = {"media", "supports", "layer", "container", "keyframes", "-webkit-keyframes", "document"}
NUMERIC = {"number", "dimension", "percentage"}
MARK = "\n/* mirrored */\n"
LAST = 600


def mirror(css: str) -> str:
    """Return a stylesheet with left and right exchanged; mirrored twice, it means what it meant before."""
    return "".join(_rule(node) for node in tinycss2.parse_stylesheet(css))


def _rule(node: Node) -> str:
    if node.type == "qualified-rule":
        return f"{tinycss2.serialize(node.prelude)}{{{_block(node.content)}}}"
    if node.type == "at-rule" and node.content is not None:
        inside = "".join(map(_rule, tinycss2.parse_rule_list(node.content))) if node.lower_at_keyword in RULES_INSIDE else _block(node.content)
        return f"@{node.at_keyword}{tinycss2.serialize(node.prelude)}{{{inside}}}"
    return node.serialize()


def _block(tokens: Iterable[Node]) -> str:
    parts = [_declaration(node) if node.type == "declaration" else _rule(node) for node in tinycss2.parse_blocks_contents(list(tokens))]
    return "".join(parts)


def _declaration(node: Node) -> str:
    if node.name.startswith("--"):
        return f"{node.name}:{tinycss2.serialize(node.value)}{'!important' if node.important else ''};"
    name = "-".join(SIDES.get(part, part) for part in node.name.split("-"))
    return f"{name}:{_value(node.lower_name, node.value)}{'!important' if node.important else ''};"


def _value(name: str, tokens: list[Node]) -> str:
    """Return the value of a property, mirrored as the property asks."""
    plain = name.removeprefix("-webkit-")
    if plain in FOUR_SIDED:
        return _four_sides(_words(tokens))
    if plain == "border-radius":
        return " / ".join(_corners(_words(half)) for half in _split(tokens, "/"))
    if plain in ("box-shadow", "text-shadow"):
        return ",".join(_shadow(part) for part in _split(tokens, ","))
    if plain in ("transform", "translate", "rotate"):
        return _turned(tokens) if plain == "transform" else " ".join([_negated(_words(tokens)[0]), *_words(tokens)[1:]])
    if plain in PLACED:
        return ",".join(_placed(part, lengths=plain != "transform-origin") for part in _split(tokens, ","))
    return _sides(tokens) if plain in WITH_SIDES else tinycss2.serialize(tokens).strip()


def _words(tokens: Iterable[Node]) -> list[str]:
    """Return what stands between the spaces of a value."""
    words, word = [], ""
    for token in [*tokens, None]:
        if token is not None and token.type not in ("whitespace", "comment"):
            word += token.serialize()
        elif word:
            words, word = [*words, word], ""
    return words


def _split(tokens: Iterable[Node], mark: str) -> list[list[Node]]:
    parts: list[list[Node]] = [[]]
    for token in tokens:
        parts.append([]) if token == mark else parts[-1].append(token)
    return parts


def _four_sides(words: list[str]) -> str:
    if len(words) == 4:
        words[1], words[3] = words[3], words[1]
    return " ".join(words)


def _corners(words: list[str]) -> str:
    """Return the radii of a box, which are named from its top left corner clockwise."""
    if len(words) == 2:
        return " ".join(reversed(words))
    if len(words) < 3:
        return " ".join(words)
    first, second, third = words[:3]
    swapped = [second, first, words[3] if len(words) == 4 else second, third]
    return " ".join(swapped[:3] if swapped[1] == swapped[3] else swapped)


def _negated(word: str) -> str:
    """Return the opposite of a length, an angle or a calculation."""
    if word.startswith("calc(-1*(") and word.endswith("))"):
        return word[len("calc(-1*(") : -2]
    token = tinycss2.parse_one_component_value(word)
    if token.type not in NUMERIC:
        return f"calc(-1*({word}))" if token.type == "function" else word
    if token.value == 0:
        return word
    return word[1:] if word.startswith("-") else "-" + word.removeprefix("+")


def _shadow(tokens: list[Node]) -> str:
    words = _words(tokens)
    first = next((place for place, word in enumerate(words) if word[0] in "+-.0123456789" or word.startswith("calc(")), None)
    return " ".join(_negated(word) if place == first else word for place, word in enumerate(words))


def _turned(tokens: Iterable[Node]) -> str:
    """Return a transform with its sideways moves and its turns reversed."""
    said = []
    for token in tokens:
        if token.type == "function" and token.lower_name in TURNED:
            first, *others = (tinycss2.serialize(part).strip() for part in _split(token.arguments, ","))
            others = [_negated(other) for other in others] if token.lower_name == "skew" else others
            said.append(f"{token.name}({','.join([_negated(first), *others])})")
        else:
            said.append(token.serialize())
    return "".join(said).strip()


def _placed(tokens: list[Node], lengths: bool) -> str:
    words = _words(_map(tokens, _side))
    sided = {"left", "right"} & set(words)
    if words and words[0].endswith("%") and not sided:
        words[0] = f"{100 - float(words[0][:-1]):g}%" if words[0] != "100%" else "0"
    elif words and words[0] == "0" and not sided and (lengths or len(words) > 1):
        words[0] = "100%"
    return " ".join(words)


def _side(token: Node) -> str:
    return "-".join(SIDES.get(part, part) for part in token.value.split("-")) if token.value not in SIDES else SIDES[token.value]


def _map(tokens: Iterable[Node], change: Callable[[Node], str]) -> list[Node]:
    """Return a value with every word in it changed, also inside gradients."""
    return tinycss2.parse_component_value_list("".join(_word(token, change) for token in tokens))


def _word(token: Node, change: Callable[[Node], str]) -> str:
    if token.type == "ident":
        return change(token)
    if token.type == "function" and token.lower_name.endswith("gradient"):
        first, *others = _split(token.arguments, ",")
        angle = tinycss2.serialize(first).strip()
        said = _negated(angle) if angle.endswith("deg") else tinycss2.serialize(_map(first, change))
        return f"{token.name}({','.join([said, *map(tinycss2.serialize, others)])})"
    return token.serialize()


def _sides(tokens: Iterable[Node]) -> str:
    return tinycss2.serialize(_map(tokens, _side)).strip()


def files(folder: Path, own: Iterable[str]) -> list[Path]:
    """Return the stylesheets of a build that are still to be mirrored."""
    kept = set(own)
    return [file for file in sorted(folder.rglob("*.css")) if file.name not in kept and not file.read_text("utf-8").endswith(MARK)]


def _finish(app: Sphinx, exception: Exception | None) -> None:
    from talaqi.book import theme

    if exception or app.builder.format != "html" or settings.direction(app.config.language) != "rtl":
        return
    for file in files(Path(app.outdir, "_static"), theme.own_styles()):
        file.write_text(mirror(file.read_text("utf-8")) + MARK, "utf-8")


def setup(app: Sphinx) -> None:
    """Mirror the theme's styles when a right-to-left book is written."""
    app.connect("build-finished", _finish, priority=LAST)
