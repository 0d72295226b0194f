package vn.xaso.cases.certification.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.certification.application.Requesters;
import vn.xaso.cases.certification.web.TakeInPages.Known;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.PersonalId;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Takes in what people in a row want certified. Without scripts each question is a round trip; nothing is lost.
@Controller
@RequestMapping(CertificationTabs.HERE)
class TakeInController {

    private static final String PAGE = "cases/certification/web/takeInPage";

    private final TakeInPages takeIn;
    private final RowTaking taking;
    private final Requesters requesters;
    private final Pages pages;

    TakeInController(TakeInPages takeIn, RowTaking taking, Requesters requesters, Pages pages) {
        this.takeIn = takeIn;
        this.taking = taking;
        this.requesters = requesters;
        this.pages = pages;
    }

    @GetMapping
    View show(
            Actor actor,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String taken,
            Texts texts) {
        actor.require(Right.RECEIVE_CASES);
        var row = TypedRow.empty(
                UUID.randomUUID().toString(), takeIn.procedure(procedure).code().value());
        var before = taken.isEmpty() ? null : takeIn.taken(actor, taken, texts);
        return pages.show(PAGE, takeIn.make(actor, row, Known.NOTHING, before, texts));
    }

    @PostMapping
    View post(HttpServletRequest request, Actor actor, Texts texts) {
        actor.require(Right.RECEIVE_CASES);
        var typed = request.getParameterMap();
        var row = TypedRow.read(typed);
        var asked = typed.get("form.~do");
        if (asked != null || typed.containsKey("form.~again")) {
            return again(actor, row, asked == null ? "fee" : asked[0], texts);
        }
        var wrong = new ArrayList<>(RowCheck.of(row, texts));
        var scans = taking.scans(request, row, wrong, texts);
        if (wrong.isEmpty()) {
            try {
                taking.takeIn(actor, row, scans, texts);
                return SeeOther.to(CertificationTabs.HERE + "?procedure=" + row.procedure() + "&taken=" + row.key());
            } catch (Refusal refusal) {
                wrong.add(new FieldMessage("p0-personalId", texts.of(refusal.messageKey(), refusal.arguments())));
            }
        }
        var known = new Known(new HashMap<>(), wrong);
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, takeIn.make(actor, row, known, null, texts));
    }

    /// The same page with one line more, or with what the office knows of a person.
    private View again(Actor actor, TypedRow row, String asked, Texts texts) {
        var words = asked.split("\\.", 2);
        var notes = new HashMap<String, String>();
        var people = new ArrayList<TypedRow.Person>();
        for (var person : row.people()) {
            boolean isMeant = words.length == 2 && person.prefix().equals(words[1]);
            people.add(
                    switch (isMeant ? words[0] : "") {
                        case "look" -> look(actor, person, notes, texts);
                        case "paper" -> person.withLines(person.lines().size() + 1);
                        default -> person;
                    });
        }
        var next = words[0].equals("person") ? row.with(people).withOneMore() : row.with(people);
        return pages.show(PAGE, takeIn.make(actor, next, new Known(notes, List.of()), null, texts));
    }

    private TypedRow.Person look(Actor actor, TypedRow.Person person, Map<String, String> notes, Texts texts) {
        var number = PersonalId.read(person.personalId()).filter(PersonalId::isPlausible);
        if (number.isEmpty()) {
            notes.put(person.prefix(), texts.of("certification.wrong.personalId"));
            return person;
        }
        var found = requesters.find(actor, number.get());
        notes.put(person.prefix(), texts.of(found.isPresent() ? "certification.found" : "certification.notFound"));
        return found.map(person::known).orElse(person);
    }
}
