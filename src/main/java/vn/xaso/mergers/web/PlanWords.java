package vn.xaso.mergers.web;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.merging.Lot;
import vn.xaso.mergers.domain.MergerPlan;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// The words in which pages tell of plans.
final class PlanWords {

    private PlanWords() {}

    static Tag tag(MergerPlan plan, Texts texts) {
        var text = texts.of("mergers.state." + plan.state());
        return switch (plan.state()) {
            case DRAFT, DROPPED ->
                plan.example()
                        ? new Tag(Kind.INFO, texts.of("mergers.state.EXAMPLE"))
                        : new Tag(plan.fault().isEmpty() ? Kind.NEUTRAL : Kind.LATE, text);
            case CONFIRMED -> new Tag(Kind.WARN, text);
            case DONE -> new Tag(Kind.DONE, text);
        };
    }

    static List<Fact> facts(MergerPlan plan, Texts texts) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("mergers.basis"), plan.basis()));
        facts.add(new Fact(texts.of("mergers.on"), texts.day(plan.on())));
        facts.add(new Fact(texts.of("mergers.madeBy"), plan.madeBy()));
        var confirmed = plan.confirmedAt();
        if (confirmed != null && plan.state() != MergerPlan.State.DRAFT) {
            facts.add(new Fact(texts.of("mergers.confirmedBy"), plan.confirmedBy() + " – " + texts.minute(confirmed)));
        }
        var ended = plan.endedAt();
        if (ended != null) {
            facts.add(new Fact(texts.of("mergers.endedAt"), texts.minute(ended)));
        }
        return List.copyOf(facts);
    }

    static String kind(Lot lot, Texts texts) {
        return texts.of("mergers.kind." + lot.kind());
    }

    static String fate(Lot lot, Texts texts) {
        return texts.of("mergers.fate." + lot.fate());
    }

    static List<FieldMessage> messages(Mistakes mistakes, Texts texts) {
        return mistakes.all().stream()
                .map(one -> message(one.part(), one.refusal(), texts))
                .toList();
    }

    static FieldMessage message(String field, Refusal refusal, Texts texts) {
        return new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments()));
    }
}
