package vn.xaso.office.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseWork;
import vn.xaso.documents.DocumentWork;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// Cases and documents that wait for an official, as one list of work, and the numbers of what else waits.
@Component
class WorkOfTheDay {

    private final CaseWork cases;
    private final List<DocumentWork> documents;
    private final List<Counter.Source> others;
    private final List<Panel.OfTheDay> panels;

    WorkOfTheDay(
            CaseWork cases, List<DocumentWork> documents, List<Counter.Source> others, List<Panel.OfTheDay> panels) {
        this.cases = cases;
        this.documents = documents;
        this.others = others;
        this.panels = panels;
    }

    record Found(List<Counter> counters, List<Panel> panels, List<WorkGroup> groups) {}

    /// What is late comes first, whatever it is; the rest keeps the order of its own part.
    Found of(Actor actor, Texts texts) {
        var ofCases = cases.today(actor, texts);
        var counters = new ArrayList<>(ofCases.counters());
        var groups = new ArrayList<WorkGroup>();
        ofCases.groups().forEach(group -> groups.add(WorkGroup.of(group)));
        for (var part : documents) {
            var today = part.today(actor, texts);
            counters.addAll(today.counters());
            today.groups().forEach(group -> groups.add(WorkGroup.of(group)));
        }
        others.forEach(part -> counters.addAll(part.counters(actor, texts)));
        groups.sort(Comparator.comparing((WorkGroup group) -> group.kind() != Kind.LATE));
        var above = Panel.sorted(panels.stream().map(part -> part.find(actor, texts)));
        return new Found(List.copyOf(counters), above, List.copyOf(groups));
    }
}
