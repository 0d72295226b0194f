package vn.xaso.cases.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.application.FormPreview;
import vn.xaso.files.FileAnswers;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Days;

/// Shows what the applicant would get from an act, with the words that stand in its form.
@Controller
class FormPreviewController {

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 30);

    private final CasePages casePages;
    private final FormPreview preview;
    private final FileAnswers answers;
    private final CaseActing acting;

    FormPreviewController(CasePages casePages, @Lazy FormPreview preview, FileAnswers answers, CaseActing acting) {
        this.casePages = casePages;
        this.preview = preview;
        this.answers = answers;
        this.acting = acting;
    }

    @PostMapping("/office/cases/{id}/previews/{name}")
    Object show(HttpServletRequest request, Actor actor, @PathVariable UUID id, @PathVariable String name) {
        var act = Arrays.stream(CaseAct.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Absent("act " + name));
        try {
            var file = casePages.readable(actor, id);
            var pdf = preview.print(actor, file, act, said(request), act == CaseAct.EXTEND ? until(request) : null);
            return answers.show(pdf, "xem-truoc.pdf");
        } catch (Refusal refusal) {
            return acting.refused(request, actor, id, refusal);
        }
    }

    private static String said(HttpServletRequest request) {
        return first(request, "note-", "reason-");
    }

    private static @Nullable Instant until(HttpServletRequest request) {
        return Days.find(first(request, "newDay"))
                .map(day -> day.atTime(END_OF_DAY).atZone(OfficeClock.ZONE).toInstant())
                .orElseThrow(() -> new Refusal("cases.refusal.day"));
    }

    private static String first(HttpServletRequest request, String... beginnings) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> Arrays.stream(beginnings).anyMatch(field.getKey()::startsWith))
                .map(field -> field.getValue()[0])
                .findFirst()
                .orElse("");
    }
}
