package vn.xaso.indicators.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.facts.CaseFacts;
import vn.xaso.cases.facts.CaseFacts.Values;
import vn.xaso.indicators.domain.Fact;
import vn.xaso.indicators.domain.Fact.Kind;
import vn.xaso.indicators.domain.FactSource;
import vn.xaso.indicators.domain.Mark;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;

/// Turns what the cases tell into facts: days instead of times, and what the decision on the indicators calls in time.
final class CaseFactSource implements FactSource {

    /// More than one request for more papers counts as late.
    ///
    /// Law: 766/QĐ-TTg, indicator 2.1
    private static final int SUPPLEMENTS_ALLOWED = 1;

    private final CaseFacts cases;

    CaseFactSource(CaseFacts cases) {
        this.cases = cases;
    }

    @Override
    public Set<Kind> kinds() {
        return EnumSet.of(Kind.CASE, Kind.ACKNOWLEDGED);
    }

    @Override
    public List<Fact> of(Set<UnitId> units, Set<UUID> subjects) {
        return facts(cases.of(units, subjects));
    }

    @Override
    public Page page(UnitId unit, @Nullable UUID after, int size) {
        var page = cases.page(unit, after, size);
        return new Page(facts(page), page.size() < size ? null : page.getLast().id());
    }

    private static List<Fact> facts(List<CaseFacts.Fact> told) {
        var facts = new ArrayList<Fact>(told.size());
        for (var one : told) {
            facts.add(fact(one, Kind.CASE, one.local()));
            if (one.acknowledged() != null) {
                facts.add(fact(one, Kind.ACKNOWLEDGED, one.acknowledged()));
            }
        }
        return facts;
    }

    private static Fact fact(CaseFacts.Fact one, Kind kind, Values values) {
        return new Fact(
                new Fact.Key(one.id(), kind),
                one.unit(),
                one.receivedAt().equals(one.unit()) ? null : one.receivedAt(),
                one.procedure(),
                day(values.received()),
                dayOrNull(values.due()),
                dayOrNull(values.ended()),
                marks(values),
                values.minutes());
    }

    private static int marks(Values values) {
        int marks = Mark.bits(
                values.marks().stream().map(mark -> Mark.valueOf(mark.name())).toList());
        if (values.endedByItsDate() && values.supplements() <= SUPPLEMENTS_ALLOWED) {
            marks |= Mark.IN_TIME.bit();
        }
        var told = values.marks();
        boolean resultMissing =
                told.contains(CaseFacts.Mark.RESULT_NEEDED) && !told.contains(CaseFacts.Mark.RESULT_FILE);
        if (told.contains(CaseFacts.Mark.ONLINE) && !resultMissing) {
            marks |= Mark.ONLINE_COUNTED.bit();
        }
        return marks;
    }

    private static @Nullable LocalDate dayOrNull(@Nullable Instant time) {
        return time == null ? null : day(time);
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, OfficeClock.ZONE);
    }
}
