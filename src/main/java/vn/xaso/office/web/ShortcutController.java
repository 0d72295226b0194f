package vn.xaso.office.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Pages;

/// The keys that lead somewhere, and the switch that turns them off.
@Controller
class ShortcutController {

    private static final List<String> NAMES =
            List.of("search", "help", "work", "cases", "reminders", "reception", "documents", "rows", "send");

    private final Pages pages;

    ShortcutController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/office/shortcuts")
    View show(Actor actor) {
        return pages.show("office/web/shortcutPage", new ShortcutPage(NAMES));
    }
}
