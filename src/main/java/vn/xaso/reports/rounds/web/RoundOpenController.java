package vn.xaso.reports.rounds.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.design.web.DutyPageAgain;
import vn.xaso.reports.rounds.application.RoundDesk;
import vn.xaso.ui.Days;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Opens a round by hand: a period that the worker did not open, or a report that is asked for once.
@Controller
class RoundOpenController {

    private static final String ROUNDS = "/office/report-rounds/";

    private final RoundDesk desk;
    private final DutyPageAgain again;
    private final Pages pages;

    RoundOpenController(RoundDesk desk, DutyPageAgain again, Pages pages) {
        this.desk = desk;
        this.again = again;
        this.pages = pages;
    }

    @PostMapping("/office/report-duties/{id}/rounds")
    View open(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable List<UUID> unit,
            Texts texts) {
        var chosen = unit == null ? List.<UUID>of() : unit;
        try {
            var period = sent.getOrDefault("period", "");
            var round = period.matches("\\d{4}-\\d{1,2}")
                    ? desk.openPeriod(
                            actor, id, Integer.parseInt(period.substring(0, 4)), Integer.parseInt(period.substring(5)))
                    : desk.openOnce(actor, id, wanted(actor, sent, chosen));
            return SeeOther.to(ROUNDS + round.id());
        } catch (Refusal refusal) {
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    DutyPageAgain.PAGE,
                    again.with(actor, id, typed(sent, chosen), refusal, "period", texts));
        }
    }

    private static RoundDesk.Wanted wanted(Actor actor, Map<String, String> sent, List<UUID> chosen) {
        var check = new Mistakes.Check();
        for (var field : List.of("first", "last", "dueOn")) {
            check.require(field, Days.find(sent.get(field)).isPresent(), "rounds.refusal.day");
        }
        check.end();
        var units = sent.containsKey("everybody")
                ? actor.units().stream().filter(one -> !one.equals(actor.unit()))
                : chosen.stream().map(UnitId::new);
        return new RoundDesk.Wanted(
                day(sent, "first"), day(sent, "last"), day(sent, "dueOn"), units.collect(Collectors.toSet()));
    }

    private static LocalDate day(Map<String, String> sent, String field) {
        return Days.find(sent.get(field)).orElseThrow();
    }

    private static Map<String, String> typed(Map<String, String> sent, List<UUID> chosen) {
        var typed = new HashMap<>(sent);
        typed.put("units", chosen.stream().map(UUID::toString).collect(Collectors.joining(" ")));
        return typed;
    }
}
