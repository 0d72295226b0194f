package vn.xaso.indicators.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The lines of what lies behind the numbers.
@Component
class IndicatorMenu implements MenuEntry.Source {

    private static final int GAPS = 330;
    private static final int GIVEN = 335;
    private static final int RECOUNT = 780;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        var entries = new ArrayList<MenuEntry>();
        if (who == null || !who.isOfficial()) {
            return entries;
        }
        if (who.may(Right.READ_CASES) || who.may(Right.SEE_OPERATIONS) || who.may(Right.MANAGE_CATALOGUE)) {
            entries.add(new MenuEntry(GAPS, "indicators.menu.gaps", GapPages.HERE));
        }
        if (who.may(Right.MANAGE_CATALOGUE)) {
            entries.add(new MenuEntry(GIVEN, "indicators.menu.given", GivenPages.HERE));
            entries.add(new MenuEntry(RECOUNT, "indicators.menu.recount", RecountController.HERE));
        }
        return entries;
    }
}
