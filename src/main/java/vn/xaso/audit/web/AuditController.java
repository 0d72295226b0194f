package vn.xaso.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.xaso.audit.application.AuditCheck;
import vn.xaso.audit.domain.AuditEntry;
import vn.xaso.audit.domain.SealVerdict;
import vn.xaso.audit.persistence.EntryListQuery;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.Slice;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Form;
import vn.xaso.ui.print.RegisterPress;

/// Reading the trail of one's own unit: on the page, as a table for a spreadsheet, and checked against its seals.
@Controller
class AuditController {

    private static final String ADDRESS = "/office/audit";
    private static final int LINES = 50;

    private final EntryListQuery entries;
    private final AuditCheck check;
    private final EntryWords words;
    private final RegisterPress press;
    private final Pages pages;

    AuditController(
            EntryListQuery entries, AuditCheck check, EntryWords words, @Lazy RegisterPress press, Pages pages) {
        this.entries = entries;
        this.check = check;
        this.words = words;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    View list(Actor actor, AuditFilterForm form, Texts texts) {
        actor.require(Right.READ_AUDIT);
        return page(actor, form, texts, null);
    }

    /// Only reads, so it may be asked for again and again.
    @GetMapping(ADDRESS + "/check")
    View check(Actor actor, AuditFilterForm form, Texts texts) {
        actor.require(Right.READ_AUDIT);
        return page(actor, form, texts, check.verify(actor.unit()));
    }

    @GetMapping(ADDRESS + "/entries.csv")
    @Nullable
    View file(Actor actor, AuditFilterForm form, HttpServletResponse response, Texts texts) throws IOException {
        actor.require(Right.READ_AUDIT);
        if (!form.mistakes(texts).isEmpty()) {
            return page(actor, form, texts, null);
        }
        var found =
                entries.list(actor.unit(), form.filter(), RegisterBook.ASKED).rows();
        press.send(response, EntryWords.book(actor, found, texts), Form.CSV, texts);
        return null;
    }

    private View page(Actor actor, AuditFilterForm form, Texts texts, @Nullable SealVerdict verdict) {
        var mistakes = form.mistakes(texts);
        Slice<AuditEntry> found =
                mistakes.isEmpty() ? entries.list(actor.unit(), form.filter(), LINES) : new Slice<>(List.of(), null);
        var query = form.query();
        var page = new AuditListPage(
                EntryWords.acts(texts),
                AuditFilterForm.typed(form.act()),
                AuditFilterForm.typed(form.subject()),
                AuditFilterForm.typed(form.account()),
                AuditFilterForm.typed(form.from()),
                AuditFilterForm.typed(form.to()),
                query,
                mistakes,
                words.lines(actor, found.rows(), texts),
                AuditFilterForm.typed(form.before()).isEmpty() ? null : ADDRESS + "?" + query,
                found.next() == null
                        ? null
                        : ADDRESS + "?" + query + (query.isEmpty() ? "" : "&") + "before=" + found.next(),
                seal(actor, texts),
                verdict == null ? "" : verdict(verdict, texts),
                verdict == null || verdict.isGood() ? Kind.DONE : Kind.LATE);
        return pages.show(
                mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, "audit/web/auditListPage", page);
    }

    private String seal(Actor actor, Texts texts) {
        var last = entries.lastSeal(actor.unit());
        return last == null
                ? texts.of("audit.seal.none")
                : texts.of("audit.seal.last", last.number(), texts.minute(last.sealedAt()), last.shortHash());
    }

    private static String verdict(SealVerdict verdict, Texts texts) {
        var fault = verdict.fault();
        return fault == null
                ? texts.of("audit.check.good", verdict.entries(), verdict.seals())
                : texts.of("audit.check.bad", verdict.seal(), texts.of("audit.fault." + fault));
    }
}
