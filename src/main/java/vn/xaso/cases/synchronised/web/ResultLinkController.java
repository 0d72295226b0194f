package vn.xaso.cases.synchronised.web;

import java.io.IOException;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.xaso.cases.synchronised.application.ResultLinkDesk;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The scanned file of a result that was given out on paper.
@Controller
@RequestMapping("/office/cases/{id}/result-file")
class ResultLinkController {

    private static final String PAGE = "cases/synchronised/web/resultLinkPage";

    private final ResultLinkDesk desk;
    private final FileStore files;
    private final Pages pages;

    ResultLinkController(ResultLinkDesk desk, FileStore files, Pages pages) {
        this.desk = desk;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @PathVariable UUID id) {
        return pages.show(PAGE, page(actor, id, List.of()));
    }

    @PostMapping
    View link(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Texts texts)
            throws IOException {
        desk.open(actor, id);
        try {
            var scan = file == null ? new UploadedFile("", new byte[0]) : UploadedFile.of(file);
            desk.link(actor, id, files.check(scan, Purpose.ISSUED_PAPER));
            return SeeOther.to("/office/cases/" + id);
        } catch (Refusal refusal) {
            var wrong = new FieldMessage("file", texts.of(refusal.messageKey(), refusal.arguments()));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page(actor, id, List.of(wrong)));
        }
    }

    private ResultLinkPage page(Actor actor, UUID id, List<FieldMessage> mistakes) {
        var caseFile = desk.open(actor, id);
        return new ResultLinkPage(id.toString(), String.valueOf(caseFile.code()), desk.lacks(caseFile), mistakes);
    }
}
