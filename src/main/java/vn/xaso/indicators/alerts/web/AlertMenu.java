package vn.xaso.indicators.alerts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of alerts in the menu of officials.
@Component
class AlertMenu implements MenuEntry.Source {

    private static final int ORDER = 7;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && !who.isReading()
                ? List.of(new MenuEntry(ORDER, "alerts.menu", AlertController.HERE))
                : List.of();
    }
}
