package vn.xaso.demo.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.xaso.demo.DemoTour;
import vn.xaso.kernel.Demo;
import vn.xaso.ui.Pages;

/// Shows who can sign in and how far the half-year is.
@Controller
class DemoController {

    private static final String SECONDS_TO_RELOAD = "3";

    private final DemoTour tour;
    private final Demo demo;
    private final Pages pages;

    DemoController(DemoTour tour, Demo demo, Pages pages) {
        this.tour = tour;
        this.demo = demo;
        this.pages = pages;
    }

    @GetMapping("/trinh-dien")
    View show(HttpServletResponse response) {
        demo.require();
        int percent = tour.percent();
        if (percent >= 0) {
            response.setHeader("Refresh", SECONDS_TO_RELOAD);
        }
        return pages.show("demo/web/demoPage", new DemoPage(tour.password(), tour.pin(), percent, units()));
    }

    private List<DemoPage.UnitPeople> units() {
        var units = new LinkedHashMap<String, List<DemoPage.Person>>();
        for (var line : tour.people()) {
            units.computeIfAbsent(line.unit(), unit -> new ArrayList<>())
                    .add(new DemoPage.Person(line.name(), line.position(), line.login()));
        }
        return units.entrySet().stream()
                .map(unit -> new DemoPage.UnitPeople(unit.getKey(), unit.getValue()))
                .toList();
    }
}
