"""The one style sheet, made from the tokens. It says fill, border, radius and padding, nothing else."""

from ui.theme.tokens import RADIUS_BOX, RADIUS_CONTROL, Theme


def stylesheet(theme: Theme) -> str:
    c = theme.colours
    side = theme.space(9)
    focused = side - 1
    thumb = theme.space(8)
    return f"""
QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.border};
    border-radius: {RADIUS_CONTROL}px; padding: 0 {side}px; placeholder-text-color: {c.text3};
    selection-background-color: {c.accent}; selection-color: {c.on_accent};
}}
QPlainTextEdit {{ padding: {theme.space(3)}px {theme.space(5)}px; }}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{
    border: 2px solid {c.focus}; padding: 0 {focused}px;
}}
QPlainTextEdit:focus {{
    border: 2px solid {c.focus}; padding: {theme.space(3) - 1}px {theme.space(5) - 1}px;
}}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] {{ border: 2px solid {c.danger_line}; }}
QLineEdit[wrong="true"] {{ padding: 0 {focused}px; }}
QLineEdit[wrong="true"]:focus {{ border-color: {c.danger}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{
    background: {c.disabled_fill}; color: {c.disabled_text}; border: 1px dashed {c.border};
}}
QLineEdit:read-only {{ background: {c.sunken}; }}
QComboBox::drop-down {{ border: none; width: {theme.letter(24)}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{
    background: {c.surface}; border: 1px solid {c.border}; outline: none;
    selection-background-color: {c.tint}; selection-color: {c.text};
}}
QAbstractItemView {{ background: {c.surface}; border: none; outline: none; }}
QHeaderView {{ background: {c.sunken}; border: none; }}
QHeaderView::section {{
    background: {c.sunken}; color: {c.text2}; border: none; border-bottom: 1px solid {c.line};
    padding: {theme.space(4)}px {theme.space(8)}px;
}}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: {thumb + 4}px; }}
QScrollBar:horizontal {{ height: {thumb + 4}px; }}
QScrollBar::handle {{ background: {c.border}; border-radius: {thumb // 2}px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: {theme.space(40)}px; }}
QScrollBar::handle:horizontal {{ min-width: {theme.space(40)}px; }}
QScrollBar::handle:hover {{ background: {c.text3}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: none; border: none; width: 0; height: 0;
}}
QMenu {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.border};
    border-radius: {RADIUS_BOX}px; padding: {theme.space(4)}px;
}}
QMenu::item {{ padding: {theme.space(6)}px {theme.space(24)}px {theme.space(6)}px {theme.space(12)}px; }}
QMenu::item:selected {{ background: {c.tint}; color: {c.text}; }}
QMenu::item:disabled {{ color: {c.disabled_text}; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: {theme.space(4)}px; }}
QToolTip {{
    background: {c.text}; color: {c.surface}; border: 1px solid {c.border};
    padding: {theme.space(4)}px {theme.space(8)}px;
}}
"""
