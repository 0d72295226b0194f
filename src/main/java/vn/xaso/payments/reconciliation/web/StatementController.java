package vn.xaso.payments.reconciliation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.xaso.payments.reconciliation.application.StatementDesk;
import vn.xaso.payments.reconciliation.domain.ColumnRole;
import vn.xaso.payments.reconciliation.domain.Source;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// A file of a bank or a provider: looked at, taken or dropped.
@Controller
@RequestMapping(StatementController.HERE)
class StatementController {

    static final String HERE = "/office/payments/reconciliation/statements";
    private static final String ONE = "payments/reconciliation/web/statementPage";

    private final StatementDesk desk;
    private final StatementPages statementPages;
    private final Pages pages;

    StatementController(StatementDesk desk, StatementPages statementPages, Pages pages) {
        this.desk = desk;
        this.statementPages = statementPages;
        this.pages = pages;
    }

    @GetMapping("/{id}")
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show(ONE, statementPages.make(actor, id, List.of(), texts));
    }

    @PostMapping("/{id}/columns")
    View arrange(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam Map<String, String> typed) {
        var columns = new EnumMap<ColumnRole, Integer>(ColumnRole.class);
        for (var role : ColumnRole.values()) {
            var column = typed.getOrDefault(role.name(), "");
            if (column.matches("\\d{1,2}")) {
                columns.put(role, Integer.valueOf(column));
            }
        }
        var source = DifferenceAsked.of(typed).filter().source();
        return run(
                request,
                actor,
                id,
                () -> desk.arrange(actor, id, version, source == null ? Source.BANK : source, columns));
    }

    @PostMapping("/{id}/taking")
    View take(HttpServletRequest request, Actor actor, @PathVariable UUID id, @RequestParam int version) {
        return run(request, actor, id, () -> desk.take(actor, id, version));
    }

    @PostMapping("/{id}/dropping")
    View drop(HttpServletRequest request, Actor actor, @PathVariable UUID id, @RequestParam int version) {
        return run(request, actor, id, () -> desk.drop(actor, id, version));
    }

    @PostMapping("/{id}/matching")
    View goOn(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return run(request, actor, id, () -> desk.goOn(actor, id));
    }

    private View run(HttpServletRequest request, Actor actor, UUID id, Runnable act) {
        try {
            act.run();
            return SeeOther.to(HERE + "/" + id);
        } catch (Refusal refusal) {
            var texts = pages.texts(request);
            var page = statementPages.make(actor, id, wrong("acts", refusal, texts), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, ONE, page);
        }
    }

    static List<FieldMessage> wrong(String field, Refusal refusal, Texts texts) {
        return List.of(new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments())));
    }
}
