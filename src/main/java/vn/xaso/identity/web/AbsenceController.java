package vn.xaso.identity.web;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.xaso.directory.Staff;
import vn.xaso.identity.Absences.Absence;
import vn.xaso.identity.application.AbsenceDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Who is away, and who stands in.
@Controller
@RequestMapping(AbsenceController.HERE)
class AbsenceController {

    static final String HERE = "/office/absences";
    private static final String PAGE = "identity/web/absencePage";

    private final AbsenceDesk desk;
    private final Staff staff;
    private final Clock clock;
    private final Pages pages;

    AbsenceController(AbsenceDesk desk, Staff staff, Clock clock, Pages pages) {
        this.desk = desk;
        this.staff = staff;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, Texts texts) {
        return pages.show(PAGE, page(actor, Map.of(), List.of(), texts));
    }

    @PostMapping
    View enter(Actor actor, @RequestParam Map<String, String> sent, Texts texts) {
        try {
            desk.enter(
                    actor,
                    new AbsenceDesk.Typed(
                            Checks.uuid(sent.get("official")),
                            Checks.uuid(sent.get("substitute")),
                            Days.find(sent.get("first")).orElse(null),
                            Days.find(sent.get("last")).orElse(null),
                            sent.getOrDefault("reason", "")));
            return SeeOther.to(HERE);
        } catch (Mistakes mistakes) {
            var page = page(actor, sent, Checks.messages(mistakes, texts), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
        }
    }

    @PostMapping("/{id}/ending")
    View end(Actor actor, @PathVariable UUID id) {
        desk.end(actor, id);
        return SeeOther.to(HERE);
    }

    private AbsencePage page(Actor actor, Map<String, String> typed, List<FieldMessage> messages, Texts texts) {
        var people = staff.officialsOf(actor.unit(), LocalDate.now(clock)).stream()
                .map(official -> new Choice(
                        official.id().toString(),
                        official.name() + " – " + official.holdings().getFirst().title()))
                .toList();
        var lines =
                desk.latest(actor).stream().map(one -> line(actor, one, texts)).toList();
        return new AbsencePage(AbsenceDesk.mayForOthers(actor) ? people : List.of(), people, lines, typed, messages);
    }

    private AbsencePage.Line line(Actor actor, Absence absence, Texts texts) {
        var today = LocalDate.now(clock);
        boolean ahead = absence.isAhead(today);
        boolean may = AbsenceDesk.mayForOthers(actor) || absence.official().equals(actor.person());
        var state = absence.isOn(today) ? "now" : ahead ? "ahead" : "over";
        return new AbsencePage.Line(
                staff.name(absence.official()),
                staff.name(absence.substitute()),
                texts.of("absence.days", texts.day(absence.first()), texts.day(absence.last())),
                absence.reason(),
                new Tag(ahead ? Kind.INFO : Kind.NEUTRAL, texts.of("absence.state." + state)),
                ahead && may ? HERE + "/" + absence.id() + "/ending" : "");
    }
}
