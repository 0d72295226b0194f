package vn.xaso.indicators.plans.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of plans in the menu of officials.
@Component("indicatorPlanMenu")
class PlanMenu implements MenuEntry.Source {

    private static final int ORDER = 338;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && !who.isReading()
                ? List.of(new MenuEntry(ORDER, "plans.menu", PlanController.HERE))
                : List.of();
    }
}
