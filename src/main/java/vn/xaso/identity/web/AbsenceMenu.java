package vn.xaso.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of absences in the menu of officials.
@Component
class AbsenceMenu implements MenuEntry.Source {

    private static final int ORDER = 600;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial()
                ? List.of(new MenuEntry(ORDER, "absence.menu", AbsenceController.HERE))
                : List.of();
    }
}
