package vn.xaso.directory.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.directory.Unit;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.Units;
import vn.xaso.directory.persistence.UnitListQuery;
import vn.xaso.directory.persistence.UnitListQuery.Period;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Link;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// Shows the list of units of the official's province.
@Controller
class UnitListController {

    private static final String HERE = "/office/units";

    private final Pages pages;
    private final Units units;
    private final UnitListQuery list;

    UnitListController(Pages pages, Units units, UnitListQuery list) {
        this.pages = pages;
        this.units = units;
        this.list = list;
    }

    @GetMapping(HERE)
    View list(
            Actor actor,
            Texts texts,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(required = false) @Nullable UUID after) {
        var chosen = "history".equals(period) ? Period.HISTORY : Period.TODAY;
        var province = province(actor);
        var found = list.communes(province.id(), q, chosen, after);
        var rows = found.rows().stream().map(unit -> row(unit, texts)).toList();
        var next = found.next() == null ? null : address(q, chosen) + "&after=" + found.next();
        return pages.show(
                "directory/web/unitListPage",
                new UnitListPage(
                        province.fullName(), q, chosen == Period.HISTORY, periods(q, chosen, texts), rows, next));
    }

    private Unit province(Actor actor) {
        var unit = units.find(actor.unit()).orElseThrow(() -> new Absent("unit " + actor.unit()));
        var parent = unit.parent();
        return unit.level() == UnitLevel.PROVINCE || parent == null ? unit : units.get(parent);
    }

    private static UnitListPage.Row row(Unit unit, Texts texts) {
        return new UnitListPage.Row(
                HERE + "/" + unit.id(),
                unit.code(),
                unit.name(),
                texts.of("directory.kind." + unit.kind()),
                UnitPage.period(unit.validFrom(), unit.validTo(), texts));
    }

    private static List<Link> periods(String q, Period chosen, Texts texts) {
        return List.of(
                new Link(address(q, Period.TODAY), texts.of("directory.units.today"), chosen == Period.TODAY),
                new Link(address(q, Period.HISTORY), texts.of("directory.units.history"), chosen == Period.HISTORY));
    }

    private static String address(String q, Period period) {
        return HERE + "?period=" + (period == Period.HISTORY ? "history" : "today") + "&q="
                + URLEncoder.encode(q, UTF_8);
    }
}
