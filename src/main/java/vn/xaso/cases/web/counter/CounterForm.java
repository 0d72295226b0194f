package vn.xaso.cases.web.counter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.xaso.cases.application.CounterDesk.Then;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.web.ApplicantForm;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.RequiredPaper;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// What reception typed at the counter, right or wrong.
///
/// @param competent the unit that decides, where it is not this one
/// @param point at which it was received, or empty
/// @param key made with the page: the same page sent twice makes one case
/// @param variant the case of the procedure as [vn.xaso.cases.variants.web.VariantChoices] offers it, or empty
record CounterForm(
        String key,
        String competent,
        String point,
        ApplicantForm applicant,
        List<Handed> papers,
        Then then,
        String variant) {

    private static final int MOST_OF_ONE_PAPER = 99;

    /// One paper of the procedure's list, handed in or not.
    ///
    /// @param group the case in which it is needed, or empty
    /// @param kind `ORIGINAL` or `COPY`
    record Handed(int no, String group, String name, boolean required, boolean handedIn, String kind, String quantity) {

        String field() {
            return "paper-" + no;
        }

        boolean isCounted() {
            return quantity.matches("[1-9]\\d?");
        }

        CasePaper paper(Instant now) {
            int count = Math.min(MOST_OF_ONE_PAPER, Integer.parseInt(quantity));
            return new CasePaper(no, no, name, CasePaper.Kind.valueOf(kind), count, null, now);
        }
    }

    static CounterForm empty(String key, ProcedureVersion procedure) {
        var papers = procedure.papers().stream()
                .map(paper -> handed(paper, false, usual(paper), "1"))
                .toList();
        return new CounterForm(key, "", "", ApplicantForm.empty(), papers, Then.ACCEPT, "");
    }

    static CounterForm read(Map<String, String[]> typed, ProcedureVersion procedure) {
        var papers = new ArrayList<Handed>();
        for (var paper : procedure.papers()) {
            var field = "paper-" + paper.order();
            var kind = "COPY".equals(value(typed, field + "-kind")) ? "COPY" : "ORIGINAL";
            papers.add(handed(paper, !value(typed, field).isEmpty(), kind, value(typed, field + "-count")));
        }
        var then = "WAIT".equals(value(typed, "then")) ? Then.WAIT : Then.ACCEPT;
        return new CounterForm(
                value(typed, "key"),
                value(typed, "competent"),
                value(typed, "point"),
                ApplicantForm.read(typed),
                papers,
                then,
                value(typed, "variant"));
    }

    List<FieldMessage> checkPapers(Texts texts) {
        return papers.stream()
                .filter(paper -> paper.handedIn() && !paper.isCounted())
                .map(paper -> new FieldMessage(paper.field() + "-count", texts.of("cases.counter.count.wrong")))
                .toList();
    }

    List<CasePaper> handedIn(Instant now) {
        return papers.stream()
                .filter(Handed::handedIn)
                .map(paper -> paper.paper(now))
                .toList();
    }

    private static Handed handed(RequiredPaper paper, boolean handedIn, String kind, String quantity) {
        return new Handed(paper.order(), paper.group(), paper.name(), paper.required(), handedIn, kind, quantity);
    }

    /// What the catalogue asks for.
    private static String usual(RequiredPaper paper) {
        var originals = paper.originals();
        var copies = paper.copies();
        return (originals == null || originals == 0) && copies != null && copies > 0 ? "COPY" : "ORIGINAL";
    }

    private static String value(Map<String, String[]> typed, String field) {
        var values = typed.get(field);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }

    @Override
    public String toString() {
        return "CounterForm[hidden]";
    }
}
