package vn.xaso.portal.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.xaso.ui.Pages;

/// Shows the first page of the citizens' side.
@Controller
class HomeController {

    private static final HomePage HOME = new HomePage(List.of(
            new HomePage.Door("/thu-tuc", "papers", "portal.home.apply"),
            new HomePage.Door("/tra-cuu", "track", "portal.home.track"),
            new HomePage.Door("/kiem-tra", "seal", "portal.home.verify")));

    private final Pages pages;

    HomeController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/")
    View home() {
        return pages.show("portal/web/homePage", HOME);
    }
}
