"""YAML as editors write it: what is not plainly a number, a day, true or false stays the text that was typed.

YAML 1.1 reads `8:30` as 510, `01201` as 641, `+37167209400` as a number without its plus, and `no` as false.
An office's hours and phone numbers must not turn into other numbers because somebody forgot the quotes.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

from .errors import ContentError, Problem

# libyaml's parser where it is there: 110 topics take 0.3 s instead of 2.3 s.
_Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_Parser):
    """SafeLoader with decimal numbers only, `true` and `false` only, and no name used twice."""

    yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag.rsplit(":", 1)[1] not in ("bool", "int", "float")]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode):
                if key.value in seen:
                    raise yaml.constructor.ConstructorError(None, None, f'"{key.value}" stands twice', key.start_mark)
                seen.add(key.value)
        return super().construct_mapping(node, deep)

    def construct_day(self, node: yaml.ScalarNode) -> object:
        """A day of the calendar; 30 February stays text, for the reader of the field to say what is wrong with it."""
        try:
            return self.construct_yaml_timestamp(node)
        except ValueError:
            return node.value


_Loader.add_constructor("tag:yaml.org,2002:timestamp", _Loader.construct_day)
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)\Z"), list("tf"))
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:int", re.compile(r"^-?(?:0|[1-9]\d*)\Z", re.ASCII), list("-0123456789")
)
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"^-?(?:0|[1-9]\d*)\.\d+\Z", re.ASCII), list("-0123456789")
)


def read_yaml(text: str, file: str, first_line: int = 1) -> Any:
    """What a YAML text says: dict, list, str, int, float, bool, date or None.

    Args:
        first_line: Line of the file on which the text begins.

    Raises:
        ContentError: It is not YAML, or a name stands twice.
    """
    try:
        return yaml.load(text, _Loader)  # a safe loader that keeps what is typed  # nosec B506
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + first_line if mark else first_line
        reason = getattr(error, "problem", None) or str(error).splitlines()[0]
        raise ContentError([Problem(file, f"is not YAML: {reason}", line)]) from None
    # PyYAML's own constructors let these out for tags that do not fit (`!!int ""`) and for thousands of brackets.
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError) as error:
        raise ContentError([Problem(file, f"is not YAML: {error}", first_line)]) from None
