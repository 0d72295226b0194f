package vn.xaso.cases.certification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of certification in the menu: each begins where his or her part of it waits.
@Component
class CertificationMenu implements MenuEntry.Source {

    private static final int ORDER = 22;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        if (who == null || !who.isOfficial()) {
            return List.of();
        }
        var first = who.may(Right.RECEIVE_CASES)
                ? CertificationTabs.HERE
                : who.may(Right.DECIDE_CASES)
                        ? CertificationTabs.SIGNING
                        : who.may(Right.ISSUE_RESULTS) ? CertificationTabs.RESULTS : "";
        return first.isEmpty() ? List.of() : List.of(new MenuEntry(ORDER, "certification.menu", first));
    }
}
