package vn.xaso.reports.design.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.design.application.DutyDesk;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The duties to report that the province lays down.
@Controller("reportingDutyController")
@RequestMapping(DutyPages.HERE)
class DutyController {

    private static final String LIST = "reports/design/web/dutyListPage";
    static final String PAGE = "reports/design/web/dutyPage";

    private final DutyDesk desk;
    private final DutyPages duties;
    private final Pages pages;
    private final Clock clock;

    DutyController(DutyDesk desk, DutyPages duties, Pages pages, Clock clock) {
        this.desk = desk;
        this.duties = duties;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    View list(Actor actor, Texts texts) {
        return pages.show(LIST, duties.every(actor, Map.of(), List.of(), texts));
    }

    @PostMapping
    View make(Actor actor, @RequestParam Map<String, String> sent, Texts texts) {
        try {
            var duty = desk.make(actor, TypedTerms.of(new Sent(sent), LocalDate.now(clock)));
            return SeeOther.to(DutyPages.HERE + "/" + duty.id());
        } catch (Refusal refusal) {
            var page = duties.every(actor, sent, Sent.messages(refusal, "name", texts), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, LIST, page);
        }
    }

    @GetMapping("/{id}")
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show(PAGE, duties.one(actor, id, Map.of(), List.of(), texts));
    }

    @PostMapping("/{id}/changes")
    View change(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        var typed = new Sent(sent);
        return run(
                actor,
                id,
                sent,
                texts,
                () -> desk.change(actor, id, typed.seen(), TypedTerms.of(typed, LocalDate.now(clock))));
    }

    @PostMapping("/{id}/units")
    View assign(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable List<UUID> unit,
            Texts texts) {
        var chosen = (unit == null ? List.<UUID>of() : unit)
                .stream().map(UnitId::new).collect(Collectors.toSet());
        return run(
                actor,
                id,
                Map.of(),
                texts,
                () -> desk.assign(actor, id, new Sent(sent).seen(), "all".equals(sent.get("who")), chosen));
    }

    @PostMapping("/{id}/ending")
    View end(Actor actor, @PathVariable UUID id, @RequestParam int seen, Texts texts) {
        return run(actor, id, Map.of(), texts, () -> desk.end(actor, id, seen, true));
    }

    @PostMapping("/{id}/resumption")
    View resume(Actor actor, @PathVariable UUID id, @RequestParam int seen, Texts texts) {
        return run(actor, id, Map.of(), texts, () -> desk.end(actor, id, seen, false));
    }

    private View run(Actor actor, UUID id, Map<String, String> sent, Texts texts, Runnable act) {
        try {
            act.run();
            return SeeOther.to(DutyPages.HERE + "/" + id);
        } catch (Refusal refusal) {
            var page = duties.one(actor, id, sent, Sent.messages(refusal, "units", texts), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
        }
    }
}
