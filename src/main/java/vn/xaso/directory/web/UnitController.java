package vn.xaso.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.directory.Unit;
import vn.xaso.directory.Units;
import vn.xaso.directory.application.UnitDesk;
import vn.xaso.directory.persistence.UnitListQuery;
import vn.xaso.directory.web.UnitPage.CodeForm;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Shows one unit and takes its agency code.
@Controller
@RequestMapping("/office/units/{id}")
class UnitController {

    private final Pages pages;
    private final Units units;
    private final UnitListQuery list;
    private final UnitDesk desk;
    private final Clock clock;

    UnitController(Pages pages, Units units, UnitListQuery list, UnitDesk desk, Clock clock) {
        this.pages = pages;
        this.units = units;
        this.list = list;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    View show(Actor actor, Texts texts, @PathVariable UUID id) {
        var today = LocalDate.now(clock).toString();
        return page(HttpStatus.OK, actor, texts, new UnitId(id), new CodeForm(action(id), "", today, List.of()));
    }

    @PostMapping("/agency-codes")
    View recordCode(
            Actor actor,
            Texts texts,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String from) {
        actor.require(Right.MANAGE_UNITS);
        var messages = new Checks(texts);
        var day = messages.day("from", from);
        if (day != null) {
            try {
                desk.recordAgencyCode(actor, new UnitId(id), code.strip(), day);
                return Redirects.to("/office/units/" + id);
            } catch (Refusal refusal) {
                messages.add("code", refusal);
            }
        }
        var form = new CodeForm(action(id), code, from, messages.found());
        return page(HttpStatus.UNPROCESSABLE_CONTENT, actor, texts, new UnitId(id), form);
    }

    private View page(HttpStatus status, Actor actor, Texts texts, UnitId id, CodeForm form) {
        var unit = units.get(id);
        var mayEnter = actor.may(Right.MANAGE_UNITS) && actor.units().contains(id);
        var page = new UnitPage(
                unit.fullName(),
                state(unit, texts),
                parent(unit),
                units.namesOf(id).stream()
                        .map(name -> new UnitPage.Row(
                                name.code(), name.fullName(), UnitPage.period(name.validFrom(), name.validTo(), texts)))
                        .toList(),
                list.codesOf(id).stream()
                        .map(code -> new UnitPage.Row(
                                code.code(),
                                texts.has("directory.system." + code.system())
                                        ? texts.of("directory.system." + code.system())
                                        : code.system(),
                                UnitPage.period(code.validFrom(), code.validTo(), texts)))
                        .toList(),
                links(units.predecessorsOf(id)),
                links(units.successorsOf(id)),
                mayEnter ? form : null);
        return pages.show(status, "directory/web/unitPage", page);
    }

    private Tag state(Unit unit, Texts texts) {
        return unit.isValidOn(LocalDate.now(clock))
                ? new Tag(Kind.DONE, texts.of("directory.unit.stands"))
                : new Tag(Kind.NEUTRAL, texts.of("directory.unit.dissolved"));
    }

    private @Nullable Link parent(Unit unit) {
        var parent = unit.parent();
        return parent == null
                ? null
                : new Link("/office/units/" + parent, units.get(parent).fullName());
    }

    private static List<Link> links(List<Unit> found) {
        return found.stream()
                .map(unit -> new Link("/office/units/" + unit.id(), unit.fullName() + " (" + unit.code() + ")"))
                .toList();
    }

    private static String action(UUID id) {
        return "/office/units/" + id + "/agency-codes";
    }
}
