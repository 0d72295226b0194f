package vn.xaso.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.directory.Units;
import vn.xaso.identity.application.ActorRoll;
import vn.xaso.identity.application.OwnAccountDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Where an official who serves in several units says for which of them he or she acts now.
@Controller
class UnitChoiceController {

    static final String HERE = "/office/account/unit";

    private final OwnAccountDesk desk;
    private final ActorRoll roll;
    private final Units units;
    private final Pages pages;
    private final Clock clock;

    UnitChoiceController(OwnAccountDesk desk, ActorRoll roll, Units units, Pages pages, Clock clock) {
        this.desk = desk;
        this.roll = roll;
        this.units = units;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(HERE)
    View ask(
            Actor actor,
            @RequestParam(defaultValue = "/office") String next,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String refused,
            Texts texts) {
        var account = desk.account(actor);
        var choices = Stream.concat(
                        roll.unitsOf(account).stream().map(one -> choice(one, "")),
                        roll.registersOf(account).stream().map(one -> choice(one, texts.of("identity.unit.registers"))))
                .toList();
        var chosen = unit.isEmpty() ? actor.unit().toString() : unit;
        var page = new UnitChoicePage(choices, chosen, Redirects.inside(next, "/office"), !refused.isEmpty());
        return pages.show("identity/web/unitChoicePage", page);
    }

    @PostMapping(HERE)
    View choose(
            Actor actor,
            @RequestParam UUID unit,
            @RequestParam(defaultValue = "/office") String next,
            HttpServletRequest request) {
        var held = new ArrayList<>(roll.unitsOf(desk.account(actor)));
        held.addAll(roll.registersOf(desk.account(actor)));
        desk.actFor(actor, OwnAccountController.token(request), new UnitId(unit), held);
        return SeeOther.to(Redirects.inside(next, "/office"));
    }

    private Choice choice(UnitId unit, String hint) {
        return new Choice(unit.toString(), units.nameOn(unit, LocalDate.now(clock)), hint);
    }
}
