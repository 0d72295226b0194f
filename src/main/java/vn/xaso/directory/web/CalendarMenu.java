package vn.xaso.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of the calendar in the menu of the officials.
@Component
class CalendarMenu implements MenuEntry.Source {

    private static final int ORDER = 80;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial()
                ? List.of(new MenuEntry(ORDER, "calendar.menu", "/office/calendar"))
                : List.of();
    }
}
