package vn.xaso.cases.synchronised.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.panels.CasePanel;
import vn.xaso.cases.synchronised.Sending;
import vn.xaso.cases.synchronised.SynchronisedCases;
import vn.xaso.cases.synchronised.SynchronisedCases.Acknowledged;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;
import vn.xaso.cases.synchronised.application.ResultLinkDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// The synchronisation of a case on its page; nothing, and no question, where the unit does not tell the portal.
@Component
class SynchronisedPanels implements CasePanel {

    private static final int ORDER = 60;

    private final SynchronisedCases cases;
    private final ResultLinkDesk links;
    private final ObjectProvider<Sending> sending;

    SynchronisedPanels(SynchronisedCases cases, ResultLinkDesk links, ObjectProvider<Sending> sending) {
        this.links = links;
        this.cases = cases;
        this.sending = sending;
    }

    @Override
    public Optional<Panel> find(Actor actor, CaseFile caseFile, Texts texts) {
        var sender = sending.getIfAvailable();
        if (sender == null
                || caseFile.code() == null
                || !actor.may(Right.READ_CASES)
                || !sender.isOn(caseFile.unit())) {
            return Optional.empty();
        }
        var known = cases.acknowledged(caseFile.unit(), List.of(caseFile.id())).get(caseFile.id());
        var missing = known == null
                ? Set.<Field>of()
                : cases.find(caseFile.unit(), caseFile.id())
                        .map(sheet -> known.missing(sheet.values()))
                        .orElse(Set.of());
        var reason = sender.stuck(caseFile.unit(), caseFile.id(), texts)
                .map(stuck -> texts.of("synchronised.stuck", stuck.reason(), texts.minute(stuck.since())))
                .orElse("");
        var panel = new SynchronisedPanel(
                line(known, missing, texts),
                known != null && missing.isEmpty(),
                reason,
                sender.href(caseFile.id()),
                ResultLinkDesk.may(actor) && links.lacks(caseFile)
                        ? "/office/cases/" + caseFile.id() + "/result-file"
                        : "");
        return Optional.of(new Panel(ORDER, "cases/synchronised/web/part/synchronisedPanel", panel));
    }

    private static String line(@org.jspecify.annotations.Nullable Acknowledged known, Set<Field> missing, Texts texts) {
        if (known == null) {
            return texts.of("synchronised.untold");
        }
        return missing.isEmpty()
                ? texts.of("synchronised.complete", texts.minute(known.at()))
                : texts.of(
                        "synchronised.missing",
                        missing.stream()
                                .map(field -> texts.of("synchronised.field." + field))
                                .collect(Collectors.joining(", ")));
    }
}
