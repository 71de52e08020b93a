"""Phone numbers as they are given, in the one form that matches."""

from __future__ import annotations


def normalise_phone(text: str) -> str:
    """`0121 496 0142` as `+441214960142`; what cannot be a number, read as from the UK, comes back as given."""
    import phonenumbers  # tables for the whole world: loaded with the first number, not with the window

    try:
        number = phonenumbers.parse(text, "GB")
    except phonenumbers.NumberParseException:
        return text
    if not phonenumbers.is_possible_number(number):
        return text
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
