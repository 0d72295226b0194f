package vn.xaso.cases.certification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.certification.application.CertificationSheets;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Texts;

/// What is certified: what waits for the clerk, what for its owner, and the sheets to print.
@Controller("certificationResultListController")
@RequestMapping(CertificationTabs.HERE)
class ResultListController {

    private final WaitingPages lists;
    private final WaitingActs acts;
    private final WaitingAnswer answer;
    private final ObjectProvider<CertificationSheets> sheets;

    ResultListController(
            WaitingPages lists, WaitingActs acts, WaitingAnswer answer, ObjectProvider<CertificationSheets> sheets) {
        this.lists = lists;
        this.acts = acts;
        this.answer = answer;
        this.sheets = sheets;
    }

    @GetMapping("/results")
    View show(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        actor.require(Right.READ_CASES);
        return answer.show(query, said -> lists.results(actor, said, texts), texts);
    }

    @PostMapping("/results/seals")
    View issue(
            Actor actor,
            @RequestParam(name = "case", defaultValue = "") List<String> cases,
            @RequestParam Map<String, String> typed,
            Texts texts) {
        return after(actor, SigningController.sent(cases, typed), acts::issue, texts);
    }

    @PostMapping("/results/handovers")
    View handOver(
            Actor actor,
            @RequestParam(name = "case", defaultValue = "") List<String> cases,
            @RequestParam Map<String, String> typed,
            Texts texts) {
        return after(actor, SigningController.sent(cases, typed), acts::handOver, texts);
    }

    private View after(
            Actor actor, WaitingActs.Sent sent, BiFunction<Actor, WaitingActs.Sent, WaitingDone> act, Texts texts) {
        return answer.after(
                CertificationTabs.RESULTS,
                () -> act.apply(actor, sent),
                sent,
                said -> lists.results(actor, said, texts),
                texts);
    }

    /// The words of certification with their numbers, a box for each copy: of what is ticked, or of all on paper that
    /// waits.
    @GetMapping("/sheets")
    void sheets(
            Actor actor,
            @RequestParam(name = "case", defaultValue = "") List<String> cases,
            HttpServletResponse response)
            throws IOException {
        var chosen = WaitingActs.ids(cases);
        var pdf = sheets.getObject().print(actor, chosen.isEmpty() ? lists.printable(actor) : chosen);
        response.setContentType("application/pdf");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "inline; filename=\"loi-chung.pdf\"");
        response.getOutputStream().write(pdf);
    }
}
