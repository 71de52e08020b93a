"""The frame of the main window: top bar, offline bar, places, tabs over stacked pages, the contact panel."""

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ui.theme.current import colours, theme
from ui.theme.spacing import spaced
from ui.theme.tokens import CONTACT, CONTACT_FOLDED, GUTTER, NAV, TOP_BAR, Type
from ui.widgets.banner import OfflineBanner
from ui.widgets.beside import Beside
from ui.widgets.nav import Nav
from ui.widgets.panel import Panel
from ui.widgets.tabs import Tabs
from ui.widgets.text import Text

_NARROW = 1100


class TopBar(Panel):
    """The council's name, the search box, and what stands at the right (`tail`)."""

    def __init__(self, council: str, product: str, search: QWidget, *, parent: QWidget | None = None) -> None:
        super().__init__("surface", "b", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._council = Text(council, Type.STRONG)
        self._names = QWidget()
        names = spaced(QVBoxLayout(self._names), pad=(20, 4, 8, 4))
        names.addStretch(1)
        names.addWidget(self._council)
        names.addWidget(Text(product, Type.KEY, "text2"))
        names.addStretch(1)
        self._search = search
        self.tail = spaced(QHBoxLayout(), gap=12)
        row = spaced(QHBoxLayout(self), pad=(0, 0, GUTTER, 0))
        row.addWidget(self._names)
        row.addWidget(search, 100)
        row.addSpacing(theme().space(GUTTER))
        row.addStretch(1)
        row.addLayout(self.tail)
        self._measure()

    def council(self) -> str:
        return self._council.text()

    def set_council(self, council: str) -> None:
        self._council.setText(council)
        self._measure()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().box(TOP_BAR, 36))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, 4, self.height()), QColor(colours().accent))
        painter.end()

    def _measure(self) -> None:
        self._names.setFixedWidth(max(theme().space(NAV), self._names.minimumSizeHint().width()))
        self._search.setMaximumWidth(theme().letter(620))


class Frame(QWidget):
    """Puts the parts of the main window in their places and folds them when there is little room.

    Pages are known by the keys of the tabs; `show_page` brings one to the front. `foot` lies below the pages,
    `alerts` over all of them; `beside` makes room for a guest beside the pages.
    """

    def __init__(
        self,
        top: TopBar,
        banner: OfflineBanner,
        nav: Nav,
        tabs: Tabs,
        right: QWidget,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.top, self.banner, self.nav, self.tabs = top, banner, nav, tabs
        self._right, self._right_folded = right, False
        self._pages: dict[str, QWidget] = {}
        self.stack = QStackedWidget()
        # A wide page must not keep the window from becoming narrow; pages wrap and scroll.
        self.stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        strip = QWidget()
        tab_row = spaced(QHBoxLayout(strip), pad=(8, 0, 0, 0))
        tab_row.addWidget(tabs)
        self._strip = Panel("window", "b")
        strip_column = QVBoxLayout(self._strip)
        strip_column.setContentsMargins(0, 0, 0, 0)
        strip_column.addWidget(strip)
        middle = spaced(QVBoxLayout())
        middle.addWidget(self._strip)
        self.beside = Beside(self.stack)
        middle.addWidget(self.beside, 1)
        self.foot = spaced(QVBoxLayout())
        middle.addLayout(self.foot)
        body = spaced(QHBoxLayout())
        body.addWidget(nav)
        body.addLayout(middle, 1)
        body.addWidget(right)
        column = spaced(QVBoxLayout(self))
        column.addWidget(top)
        column.addWidget(banner)
        self.alerts = spaced(QVBoxLayout())
        column.addLayout(self.alerts)
        column.addLayout(body, 1)
        self._measure()

    def add_page(self, key: str, page: QWidget) -> None:
        self._pages[key] = page
        self.stack.addWidget(page)

    def show_page(self, key: str) -> None:
        self.stack.setCurrentWidget(self._pages[key])

    def show_tabs(self, shown: bool) -> None:
        """Show the strip of tabs, or give its room to a page that stands before all tabs."""
        self._strip.setVisible(shown)

    def remove_page(self, key: str) -> None:
        page = self._pages.pop(key)
        self.stack.removeWidget(page)
        page.deleteLater()

    def page(self, key: str) -> QWidget:
        return self._pages[key]

    def fold_right(self, folded: bool) -> None:
        """Fold the contact panel to its narrow form; what it shows there is its own affair."""
        self._right_folded = folded
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # another text size, too
            self._measure()

    def _measure(self) -> None:
        t = theme()
        self.nav.set_folded(self.width() / t.factor < _NARROW)
        self._right.setFixedWidth(t.space(CONTACT_FOLDED if self._right_folded else CONTACT))
