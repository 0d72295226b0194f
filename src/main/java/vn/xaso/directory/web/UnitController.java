package vn.xaso.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.directory.application.UnitDesk;
import vn.xaso.directory.web.UnitPage.CodeForm;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Shows one unit and takes its agency code.
@Controller
@RequestMapping("/office/units/{id}")
class UnitController {

    private final Pages pages;
    private final UnitPages unitPages;
    private final UnitDesk desk;
    private final Clock clock;

    UnitController(Pages pages, UnitPages unitPages, UnitDesk desk, Clock clock) {
        this.pages = pages;
        this.unitPages = unitPages;
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
        if (!actor.units().contains(new UnitId(id))) {
            throw new Absent("unit " + id);
        }
        var messages = new Checks(texts);
        var day = messages.day("from", from);
        if (day != null) {
            try {
                desk.recordAgencyCode(actor, new UnitId(id), code.strip(), day);
                return SeeOther.to("/office/units/" + id);
            } catch (Refusal refusal) {
                messages.add("code", refusal);
            }
        }
        var form = new CodeForm(action(id), code, from, messages.found());
        return page(HttpStatus.UNPROCESSABLE_CONTENT, actor, texts, new UnitId(id), form);
    }

    private View page(HttpStatus status, Actor actor, Texts texts, UnitId id, CodeForm form) {
        return pages.show(status, "directory/web/unitPage", unitPages.make(actor, texts, id, form));
    }

    private static String action(UUID id) {
        return "/office/units/" + id + "/agency-codes";
    }
}
