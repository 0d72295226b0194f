package vn.xaso.cases.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The lines of the one-stop shop in the menu of officials.
@Component
class CaseMenu implements MenuEntry.Source {

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        if (who == null || !who.isOfficial()) {
            return List.of();
        }
        var entries = new ArrayList<MenuEntry>();
        entries.add(new MenuEntry(10, "cases.menu", CaseListAsked.HERE));
        if (who.may(Right.RECEIVE_CASES)) {
            entries.add(new MenuEntry(20, "cases.menu.takeIn", "/office/reception/new"));
        }
        return entries;
    }
}
