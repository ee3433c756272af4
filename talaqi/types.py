"""Types that several rooms share."""

from typing import Any

# An object of JSON or YAML whose keys a standard or the person who writes it decides: settings, CSL, schema.org.
JsonObject = dict[str, Any]
