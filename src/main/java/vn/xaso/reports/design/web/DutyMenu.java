package vn.xaso.reports.design.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of duties to report in the menu of the province.
@Component
class DutyMenu implements MenuEntry.Source {

    private static final int ORDER = 344;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && who.may(Right.MANAGE_REPORTS)
                ? List.of(new MenuEntry(ORDER, "duties.menu", DutyPages.HERE))
                : List.of();
    }
}
