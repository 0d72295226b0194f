package vn.xaso.indicators.plans.web;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.xaso.files.FileAnswers;
import vn.xaso.indicators.plans.application.PlanDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// One measure of a plan: how far it is, and where figures are reported.
@Controller
@RequestMapping(PlanController.HERE + "/{id}")
class MeasureController {

    private static final String PAGE = "indicators/plans/web/measurePage";

    private final PlanDesk desk;
    private final PlanReporting reporting;
    private final MeasurePages measures;
    private final PlanChoices choices;
    private final FileAnswers answers;
    private final Pages pages;

    MeasureController(
            PlanDesk desk,
            PlanReporting reporting,
            MeasurePages measures,
            PlanChoices choices,
            FileAnswers answers,
            Pages pages) {
        this.desk = desk;
        this.reporting = reporting;
        this.measures = measures;
        this.choices = choices;
        this.answers = answers;
        this.pages = pages;
    }

    @GetMapping("/measures/{measure}")
    View show(Actor actor, @PathVariable UUID id, @PathVariable UUID measure, Texts texts) {
        return pages.show(PAGE, measures.make(actor, id, measure, PlanPages.Tried.NOTHING, texts));
    }

    @PostMapping("/measures/{measure}/changes")
    View change(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID measure,
            @RequestParam Map<String, String> sent,
            Texts texts) {
        try {
            desk.changeMeasure(
                    actor, id, measure, PlanForm.measure(sent, choices.formulas(texts), choices.people(actor)));
            return back(id, measure);
        } catch (Mistakes mistakes) {
            return again(actor, id, measure, "change", sent, mistakes, texts);
        }
    }

    @PostMapping(path = "/measures/{measure}/reports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    View report(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID measure,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile evidence,
            Texts texts)
            throws IOException {
        try {
            reporting.report(actor, id, measure, sent, evidence);
            return back(id, measure);
        } catch (Refusal refusal) {
            return again(actor, id, measure, "report", sent, refusal, texts);
        }
    }

    @GetMapping("/reports/{report}/file")
    ResponseEntity<Resource> evidence(Actor actor, @PathVariable UUID id, @PathVariable UUID report) {
        return answers.download(reporting.evidence(actor, id, report), false);
    }

    private static View back(UUID id, UUID measure) {
        return SeeOther.to(PlanController.HERE + "/" + id + "/measures/" + measure);
    }

    private View again(
            Actor actor, UUID id, UUID measure, String form, Map<String, String> sent, Refusal wrong, Texts texts) {
        var messages = wrong instanceof Mistakes mistakes
                ? PlanController.wrong(mistakes, texts)
                : java.util.List.of(new FieldMessage("evidence", texts.of(wrong.messageKey(), wrong.arguments())));
        var tried = new PlanPages.Tried(form, sent, messages);
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, measures.make(actor, id, measure, tried, texts));
    }
}
