package vn.xaso.procedures.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.deadline.LimitUnit;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.OnlineLevel;
import vn.xaso.procedures.ProcedureVersion.RequiredPaper;
import vn.xaso.procedures.ProcedureVersion.Status;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Language;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Puts what the catalogue knows into the words of a page.
record CatalogueWords(Texts texts) {

    String name(String vietnamese, @Nullable String english) {
        return texts.language() == Language.EN && english != null ? english : vietnamese;
    }

    /// The source as people call it; a source without such a name by its own.
    String source(String source) {
        var key = "procedures.source.short." + source;
        return texts.has(key) ? texts.of(key) : source;
    }

    /// Where no rule could read the time limit, the words of the source speak.
    String time(@Nullable LimitUnit unit, int amount, String text) {
        if (unit != null) {
            return texts.of("procedures.limit." + unit, amount);
        }
        return text.isBlank() || text.matches("\\d+") ? texts.of("procedures.notKnown") : text;
    }

    String time(ProcedureVersion version) {
        var limit = version.limit();
        return time(limit == null ? null : limit.unit(), limit == null ? 0 : limit.amount(), version.timeText());
    }

    /// What a time limit of its own is for.
    String variant(ProcedureVersion.TimeVariant one) {
        var channel = one.channel();
        var way = channel == null ? "" : texts.of("procedures.way." + channel);
        var both = one.caseName().isEmpty() || way.isEmpty() ? "" : ", ";
        return texts.of("procedures.time.variant", one.caseName() + both + way);
    }

    String fee(@Nullable Money fee, String text) {
        if (fee == null) {
            return text.isBlank() ? texts.of("procedures.notKnown") : text;
        }
        return fee.isZero() ? texts.of("procedures.free") : fee.toString();
    }

    String fee(FeeItem item) {
        var amount = item.amount();
        var words = new StringBuilder(amount == null ? "" : fee(amount, ""));
        if (!item.perUnit().isEmpty() && amount != null && !amount.isZero()) {
            words.append("/").append(item.perUnit());
        }
        item.terms()
                .steps()
                .forEach(step -> words.append("; ")
                        .append(texts.of("procedures.fee.step", item.perUnit(), step.from(), step.each())));
        var most = item.terms().ceiling();
        if (most != null) {
            words.append("; ").append(texts.of("procedures.fee.ceiling", most));
        }
        boolean isCounted = most != null || !item.terms().steps().isEmpty();
        if (!item.formula().isEmpty() && !isCounted) {
            words.append(words.isEmpty() ? "" : ". ").append(item.formula());
        }
        return words.isEmpty() ? texts.of("procedures.notKnown") : words.toString();
    }

    String quantity(RequiredPaper paper) {
        var originals = paper.originals();
        var copies = paper.copies();
        if (originals == null && copies == null) {
            return texts.of("procedures.quantity.unknown");
        }
        var parts = new ArrayList<String>();
        if (originals != null && originals > 0) {
            parts.add(texts.of("procedures.quantity.originals", originals));
        }
        if (copies != null && copies > 0) {
            parts.add(texts.of("procedures.quantity.copies", copies));
        }
        return parts.isEmpty() ? texts.of("procedures.quantity.shown") : String.join(", ", parts);
    }

    Tag online(OnlineLevel level) {
        var kind = level == OnlineLevel.FULL ? Kind.DONE : level == OnlineLevel.PARTIAL ? Kind.INFO : Kind.NEUTRAL;
        return new Tag(kind, texts.of("procedures.online." + level));
    }

    Tag status(Status status) {
        var kind = status == Status.PUBLISHED ? Kind.DONE : status == Status.DRAFT ? Kind.WARN : Kind.NEUTRAL;
        return new Tag(kind, texts.of("procedures.status." + status));
    }

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
