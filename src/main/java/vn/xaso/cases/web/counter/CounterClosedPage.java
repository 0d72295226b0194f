package vn.xaso.cases.web.counter;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.cases.web.CaseWords;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures.Closed;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Texts;

/// Tells reception that the unit does not take a procedure, since when and why, before anything is typed.
public record CounterClosedPage(String procedure, String code, List<Fact> facts) {

    static CounterClosedPage of(ProcedureVersion procedure, Closed closed, Texts texts) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("cases.counter.closed.since"), texts.day(closed.since())));
        if (!closed.reason().isBlank()) {
            facts.add(new Fact(texts.of("cases.counter.closed.reason"), closed.reason()));
        }
        return new CounterClosedPage(procedure.code().value(), CaseWords.name(procedure, texts), List.copyOf(facts));
    }
}
