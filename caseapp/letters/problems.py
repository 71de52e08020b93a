"""What can go wrong with a letter in ordinary work. No value of a letter is ever among the particulars."""

from __future__ import annotations

from caseapp.errors import Expected


class LetterIncomplete(Expected):
    """Fields have no value. `fields` names them, parted by commas; `count` says how many."""


class AddressNotPostable(Expected):
    """The post would refuse the address. `problem` is the code of a `domain.addresses.AddressProblem`."""


class LetterOverflows(Expected):
    """Something does not fit. `box` is the name of the box, `line` its line from 1, `page` the page from 1."""


class LetterTooLong(Expected):
    """More pages than the profile allows: `pages`, `most`."""


class LetterTooLarge(Expected):
    """More bytes than the profile allows: `size`, `most`."""


class GlyphMissing(Expected):
    """The letter font lacks a character: `character`, `codepoint` (U+0000 form), `name` (Unicode's)."""


class PlaceholderNotClosed(Expected):
    """A `((` in a template has no `))`. `line` counts from 1."""


class PlaceholderNotNamed(Expected):
    """A `((` in a template is not followed by a field's name. `line` counts from 1."""


class PlaceholderNestedTooDeep(Expected):
    """Conditionals stand within conditionals more than `most` deep. `line` counts from 1."""


class TemplateNotReadable(Expected):
    """A template file is wrong. `file` is its name, `fault` a code, `detail` what was expected or found."""


class TemplateUnknown(Expected):
    """No template with this `id` (and `version`, if given)."""


class TemplateLacksLanguage(Expected):
    """The template `id` has no body in `language`."""
