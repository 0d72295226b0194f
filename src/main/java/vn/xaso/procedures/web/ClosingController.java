package vn.xaso.procedures.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;
import vn.xaso.procedures.application.OfferDesk;
import vn.xaso.procedures.domain.Closing;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Closes procedures in the unit of the official, and opens them again.
@Controller
class ClosingController {

    static final String HERE = "/office/catalogue/closings";

    private final OfferDesk desk;
    private final Procedures procedures;
    private final Clock clock;
    private final Pages pages;

    ClosingController(OfferDesk desk, Procedures procedures, Clock clock, Pages pages) {
        this.desk = desk;
        this.procedures = procedures;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping(HERE)
    View list(Actor actor, @RequestParam(defaultValue = "") String code, Texts texts) {
        var form = new ClosingForm(code, LocalDate.now(clock).toString(), "");
        return pages.show("procedures/web/closingListPage", page(actor, form, List.of(), texts));
    }

    @PostMapping(HERE)
    View close(Actor actor, ClosingForm form, Texts texts) {
        var page = page(actor, form, form.mistakes(texts), texts);
        if (page.messages().isEmpty()) {
            try {
                var code = Objects.requireNonNull(form.knownCode());
                desk.close(actor, code, Objects.requireNonNull(form.day()), form.reasonText());
                return SeeOther.to(HERE);
            } catch (Refusal refusal) {
                var field = "procedures.refusal.closedBefore".equals(refusal.messageKey()) ? "from" : "code";
                var message = new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments()));
                page = page(actor, form, List.of(message), texts);
            }
        }
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "procedures/web/closingListPage", page);
    }

    @PostMapping(HERE + "/{code}/reopenings")
    View reopen(
            Actor actor,
            @PathVariable("code") String code,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from) {
        desk.reopen(actor, ProcedureCode.asked(code), from);
        return SeeOther.to(HERE);
    }

    private ClosingListPage page(Actor actor, ClosingForm form, List<FieldMessage> messages, Texts texts) {
        var today = LocalDate.now(clock);
        var rows = desk.list(actor).stream()
                .map(closing -> row(closing, today, texts))
                .toList();
        return new ClosingListPage(actor.unitName(), rows, form, messages);
    }

    private ClosingListPage.Row row(Closing closing, LocalDate today, Texts texts) {
        var to = closing.to();
        return new ClosingListPage.Row(
                closing.code().value(),
                procedures
                        .findInForce(closing.code(), today)
                        .map(version -> version.name())
                        .orElse(""),
                closing.from().toString(),
                texts.day(closing.from()),
                to == null ? "" : texts.day(to),
                closing.reason(),
                state(closing, today, texts),
                !closing.isOver(today));
    }

    private static Tag state(Closing closing, LocalDate today, Texts texts) {
        if (closing.isOver(today)) {
            return new Tag(Kind.DONE, texts.of("procedures.closing.over"));
        }
        return closing.from().isAfter(today)
                ? new Tag(Kind.INFO, texts.of("procedures.closing.soon"))
                : new Tag(Kind.WARN, texts.of("procedures.closing.now"));
    }
}
