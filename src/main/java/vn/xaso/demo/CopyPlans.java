package vn.xaso.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.xaso.demo.CopyPlan.Source;
import vn.xaso.documents.incoming.domain.IncomingAct;

/// Plans the copies that a commune makes: of letters on paper that the leader wants sent on, and an extract of what
/// concerns the neighbour.
final class CopyPlans {

    private static final String TO_THE_NEIGHBOUR = "Ứng phó thiên tai";
    private static final int SECOND_PAGE = 2;

    private final Commune commune;
    private final OfficeHours hours;

    CopyPlans(Commune commune, OfficeHours hours) {
        this.commune = commune;
        this.hours = hours;
    }

    List<CopyPlan> all(List<LetterPlan> letters, List<PaperPlan> papers, boolean onTime) {
        var plans = new ArrayList<CopyPlan>();
        letters.stream()
                .filter(plan -> plan.letter().isCopied())
                .forEach(plan -> plans.add(ofLetter(plan, onTime ? 35 : 900)));
        papers.stream()
                .filter(plan -> plan.paper().summary().startsWith(TO_THE_NEIGHBOUR))
                .forEach(plan -> plans.add(extract(plan)));
        return List.copyOf(plans);
    }

    /// @param minutes after the leader's direction
    private CopyPlan ofLetter(LetterPlan plan, int minutes) {
        var directed = plan.acts().stream()
                .filter(act -> act.act() == IncomingAct.DIRECT)
                .map(LetterPlan.LetterAct::at)
                .findFirst()
                .orElseThrow();
        return new CopyPlan(
                key(plan.key()),
                hours.after(directed, minutes),
                plan.key(),
                Source.INCOMING,
                plan.letter().isCopy() ? "SAO_LUC" : "SAO_Y",
                List.of(),
                false,
                plan.letter().division().equals("OFFICE")
                        ? villages()
                        : "Trường Phổ thông dân tộc bán trú; " + villages());
    }

    private CopyPlan extract(PaperPlan plan) {
        Instant issued = plan.acts().getLast().at();
        return new CopyPlan(
                key(plan.key()),
                hours.after(issued, 75),
                plan.key(),
                Source.OUTGOING,
                "TRICH_SAO",
                List.of(SECOND_PAGE),
                true,
                "");
    }

    private String villages() {
        return commune.villages().stream()
                .map(village -> village.substring(0, village.indexOf(',')))
                .collect(Collectors.joining("; "));
    }

    private String key(String original) {
        return "demo-copy-" + commune.suffix() + " " + original;
    }
}
