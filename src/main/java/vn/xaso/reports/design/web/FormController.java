package vn.xaso.reports.design.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.xaso.files.UploadedFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.reports.design.application.FormDesk;
import vn.xaso.reports.design.application.TakenTable;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// A form on the drawing board: looked at, widened by a table, tried, published.
@Controller("reportFormController")
@RequestMapping(DutyPages.FORMS + "/{id}")
class FormController {

    private static final String PAGE = "reports/design/web/formPage";

    private final FormDesk desk;
    private final FormPages forms;
    private final PreviewPages previews;
    private final TakenTable taken;
    private final Pages pages;

    FormController(FormDesk desk, FormPages forms, PreviewPages previews, TakenTable taken, Pages pages) {
        this.desk = desk;
        this.forms = forms;
        this.previews = previews;
        this.taken = taken;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show(PAGE, forms.one(actor, id, List.of(), texts));
    }

    /// As the communes will see it.
    @GetMapping("/preview")
    View preview(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show("reports/design/web/previewPage", previews.make(actor, id, texts));
    }

    @PostMapping("/tables")
    View add(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        var typed = new Sent(sent);
        return run(actor, id, "title-vi", texts, () -> {
            var words = typed.wording("title");
            if (words.vi().isEmpty()) {
                throw new Refusal("duties.refusal.title");
            }
            return desk.addTable(actor, id, typed.seen(), words);
        });
    }

    @PostMapping(path = "/spreadsheet", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    View take(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int seen,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Texts texts)
            throws IOException {
        var upload = file == null || file.isEmpty() ? null : UploadedFile.of(file);
        return run(actor, id, "file", texts, () -> {
            if (upload == null) {
                throw new Refusal("sheets.refusal.noFile");
            }
            return desk.addTable(actor, id, seen, taken.from(upload));
        });
    }

    @PostMapping("/publication")
    View publish(Actor actor, @PathVariable UUID id, @RequestParam int seen, Texts texts) {
        return run(actor, id, "problems", texts, () -> {
            desk.publish(actor, id, seen);
            return 0;
        });
    }

    private View run(Actor actor, UUID id, String field, Texts texts, java.util.function.Supplier<Integer> act) {
        try {
            int table = act.get();
            return SeeOther.to(FormPages.href(id) + (table > 0 ? "/tables/" + table : ""));
        } catch (Refusal refusal) {
            var page = forms.one(actor, id, Sent.messages(refusal, field, texts), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
        }
    }
}
