package vn.xaso.cases.web.counter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.domain.Channel;
import vn.xaso.cases.variants.web.VariantChoices;
import vn.xaso.cases.web.ApplicantForm;
import vn.xaso.forms.FormAnswers;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Takes in the papers of a citizen who stands at the counter.
@Controller
class CounterController {

    private final CounterPages counter;
    private final CounterTaking taking;
    private final CounterScans scanner;
    private final CounterCatalogue catalogue;
    private final Clock clock;
    private final Pages pages;

    CounterController(
            CounterPages counter,
            CounterTaking taking,
            CounterScans scanner,
            CounterCatalogue catalogue,
            Clock clock,
            Pages pages) {
        this.counter = counter;
        this.taking = taking;
        this.scanner = scanner;
        this.catalogue = catalogue;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/office/reception/new/{code}")
    View form(Actor actor, @PathVariable String code, Texts texts) {
        actor.require(Right.RECEIVE_CASES);
        var procedure = catalogue.inForce(code);
        var closed = catalogue.closed(actor.unit(), procedure);
        if (closed.isPresent()) {
            var page = CounterClosedPage.of(procedure, closed.get(), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "cases/web/counter/counterClosedPage", page);
        }
        var form = CounterForm.empty(UUID.randomUUID().toString(), procedure);
        return pages.show("cases/web/counter/counterPage", counter.empty(actor, form, procedure, texts));
    }

    @PostMapping("/office/reception")
    View takeIn(HttpServletRequest request, Actor actor, @RequestParam String procedure, Texts texts) {
        actor.require(Right.RECEIVE_CASES);
        var version = catalogue.inForce(procedure);
        var typed = request.getParameterMap();
        var form = CounterForm.read(typed, version);
        var answers = catalogue.read(version, typed, texts);
        var offers = counter.offers(actor, form, version, typed, texts);
        if (typed.containsKey("look") || (answers != null && answers.underway())) {
            var again = counter.again(
                    actor, form, version, answers, new CounterPages.Tried(List.of(), false, offers), texts);
            return pages.show("cases/web/counter/counterPage", again);
        }
        var scans = scanner.check(request, form, texts);
        var wrong = new ArrayList<FieldMessage>();
        wrong.addAll(form.applicant().check(ApplicantForm.Number.OPTIONAL, LocalDate.now(clock), texts));
        if (answers != null) {
            answers.errors().forEach(error -> wrong.add(new FieldMessage(error.anchor(), error.text(texts))));
        }
        wrong.addAll(form.checkPapers(texts));
        wrong.addAll(scans.messages());
        wrong.addAll(offers.check(form, texts));
        if (wrong.isEmpty()) {
            try {
                var wanted = wanted(actor, version, form, answers);
                return SeeOther.to(taking.takeIn(actor, wanted, form, scans.files(), offers));
            } catch (Refusal refusal) {
                wrong.add(new FieldMessage("name", texts.of(refusal.messageKey(), refusal.arguments())));
            }
        }
        var again = counter.again(
                actor, form, version, answers, new CounterPages.Tried(wrong, scans.isSent(), offers), texts);
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "cases/web/counter/counterPage", again);
    }

    private NewCase wanted(Actor actor, ProcedureVersion procedure, CounterForm form, @Nullable FormAnswers answers) {
        var wanted = new NewCase(
                actor.unit(),
                actor.unit(),
                procedure,
                Channel.COUNTER,
                form.applicant().applicant(null),
                answers == null ? "{}" : answers.values().toString(),
                form.handedIn(clock.instant()),
                form.key().isEmpty() ? UUID.randomUUID().toString() : form.key());
        return wanted.as(VariantChoices.chosen(form.variant()));
    }
}
