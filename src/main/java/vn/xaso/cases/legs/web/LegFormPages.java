package vn.xaso.cases.legs.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.application.WaitingDesk;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.legs.application.LegPartners;
import vn.xaso.cases.legs.application.NewLeg;
import vn.xaso.cases.legs.domain.LegKind;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Makes the form with which another office is asked, and reads what came back from it.
@Component
@Transactional(readOnly = true)
class LegFormPages {

    private static final String OUTSIDE = "outside";

    private final CaseFiles cases;
    private final LegPartners partners;
    private final Procedures procedures;

    LegFormPages(CaseFiles cases, LegPartners partners, Procedures procedures) {
        this.cases = cases;
        this.partners = partners;
        this.procedures = procedures;
    }

    LegFormPage make(
            Actor actor,
            UUID caseId,
            Map<String, String> typed,
            Set<String> chosen,
            List<FieldMessage> messages,
            Texts texts) {
        var caseFile = cases.get(actor.unit(), caseId);
        if (!WaitingDesk.mayAsk(actor, caseFile)) {
            throw new Absent("case in hand " + caseId);
        }
        var href = "/office/cases/" + caseId;
        var due = caseFile.times().dueAt();
        return new LegFormPage(
                href + "/legs",
                href,
                String.valueOf(caseFile.code()),
                procedures.version(caseFile.procedureVersion()).name(),
                caseFile.version(),
                partners(actor, texts),
                cases.papers(caseFile).stream()
                        .filter(paper -> paper.file() != null)
                        .map(paper -> new Choice(String.valueOf(paper.no()), paper.name()))
                        .toList(),
                chosen,
                due == null ? "" : texts.minute(due),
                messages,
                typed);
    }

    private List<Choice> partners(Actor actor, Texts texts) {
        var choices = new ArrayList<Choice>();
        for (var office : partners.offices(actor.unit())) {
            choices.add(new Choice("OFFICE:" + office.id(), texts.of("legs.to.office", office.name())));
        }
        var province = partners.province(actor.unit());
        if (!province.equals(actor.unit())) {
            choices.add(new Choice("PROVINCE:" + province, partners.name(province)));
        }
        for (var commune : partners.communes(actor.unit())) {
            choices.add(new Choice("COMMUNE:" + commune.id(), commune.committeeName()));
        }
        choices.add(new Choice(OUTSIDE, texts.of("legs.to.outside")));
        return choices;
    }

    static int version(Map<String, String> sent) {
        return number(sent.getOrDefault("version", ""));
    }

    private static int number(String typed) {
        return typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : -1;
    }

    static NewLeg read(Map<String, String> sent, Set<String> chosen) {
        var to = sent.getOrDefault("to", "").split(":", 2);
        var id = to.length == 2 && to[1].matches("[0-9a-f-]{36}") ? UUID.fromString(to[1]) : null;
        var kind = switch (to[0]) {
            case "OFFICE" -> LegKind.OFFICE;
            case "PROVINCE" -> LegKind.PROVINCE;
            case "COMMUNE" -> LegKind.COMMUNE;
            case OUTSIDE -> LegKind.MINISTRY;
            default -> null;
        };
        return new NewLeg(
                kind,
                id == null ? null : new UnitId(id),
                id,
                sent.getOrDefault("name", ""),
                sent.getOrDefault("question", ""),
                number(sent.getOrDefault("days", "")),
                chosen.stream().map(LegFormPages::number).collect(Collectors.toList()));
    }
}
