package vn.xaso.payments.reconciliation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.payments.reconciliation.application.DifferenceDesk;
import vn.xaso.payments.reconciliation.application.StatementDesk;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// All files of banks and providers, and where a new one is brought.
@Controller
class StatementListController {

    private static final String EVERY = "payments/reconciliation/web/statementListPage";

    private final StatementDesk desk;
    private final StatementPages statementPages;
    private final FileStore files;
    private final Pages pages;

    StatementListController(StatementDesk desk, StatementPages statementPages, FileStore files, Pages pages) {
        this.desk = desk;
        this.statementPages = statementPages;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping(StatementController.HERE)
    View list(Actor actor, @RequestParam(required = false) @Nullable String after, Texts texts) {
        DifferenceDesk.requireReader(actor);
        return pages.show(EVERY, statementPages.every(actor, after, List.of(), texts));
    }

    @PostMapping(path = StatementController.HERE, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    View bring(
            HttpServletRequest request, Actor actor, @RequestParam(required = false) @Nullable MultipartFile statement)
            throws IOException {
        actor.require(Right.RECEIVE_CASES);
        try {
            if (statement == null || statement.isEmpty()) {
                throw new Refusal("reconciliation.refusal.noFile");
            }
            var checked = files.check(UploadedFile.of(statement), Purpose.STATEMENT);
            return SeeOther.to(
                    StatementController.HERE + "/" + desk.bring(actor, checked).id());
        } catch (Refusal refusal) {
            var texts = pages.texts(request);
            var page = statementPages.every(actor, null, StatementController.wrong("statement", refusal, texts), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, EVERY, page);
        }
    }
}
