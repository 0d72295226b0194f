package vn.xaso.cases.facts.application;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.facts.CaseFacts;
import vn.xaso.cases.facts.domain.CountedCase;
import vn.xaso.cases.facts.domain.CountedCases;
import vn.xaso.cases.synchronised.SynchronisedCases;
import vn.xaso.cases.synchronised.SynchronisedCases.Acknowledged;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.OnlineShares;
import vn.xaso.procedures.Procedures;
import vn.xaso.vault.Vault;

/// Gathers what counts of a case from all who know something of it, for many cases at once.
@Component
@Transactional(readOnly = true)
class CaseFactBook implements CaseFacts {

    private final CountedCases cases;
    private final Procedures procedures;
    private final OnlineShares fees;
    private final Vault vault;
    private final SynchronisedCases synchronised;

    CaseFactBook(
            CountedCases cases, Procedures procedures, OnlineShares fees, Vault vault, SynchronisedCases synchronised) {
        this.cases = cases;
        this.procedures = procedures;
        this.fees = fees;
        this.vault = vault;
        this.synchronised = synchronised;
    }

    @Override
    public List<Fact> of(Set<UnitId> units, Set<UUID> ids) {
        return ids.isEmpty() ? List.of() : gathered(units, cases.of(units, ids));
    }

    @Override
    public List<Fact> page(UnitId unit, @Nullable UUID after, int size) {
        return gathered(Set.of(unit), cases.page(unit, after, size));
    }

    @Override
    public Map<UUID, Label> labels(Set<UnitId> units, Set<UUID> ids) {
        return ids.isEmpty() ? Map.of() : cases.labels(units, ids);
    }

    private List<Fact> gathered(Set<UnitId> units, List<CountedCase> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = found.stream().map(CountedCase::id).collect(Collectors.toUnmodifiableSet());
        var owed = fees.ofCases(units, ids);
        var fromStore = vault.casesWithReuse(units, ids);
        var acknowledged = acknowledged(found);
        return found.stream()
                .map(one -> one.with(marks(one, owed.get(one.id()), fromStore.contains(one.id()))))
                .map(one -> fact(one, acknowledged.get(one.id())))
                .toList();
    }

    private Map<UUID, Acknowledged> acknowledged(List<CountedCase> found) {
        var all = new HashMap<UUID, Acknowledged>();
        found.stream()
                .collect(Collectors.groupingBy(
                        CountedCase::unit, Collectors.mapping(CountedCase::id, Collectors.toList())))
                .forEach((unit, ids) -> all.putAll(synchronised.acknowledged(unit, ids)));
        return all;
    }

    private Set<Mark> marks(CountedCase one, @Nullable Boolean online, boolean fromStore) {
        var marks = EnumSet.noneOf(Mark.class);
        if (one.values().marks().contains(Mark.DECIDED) && leadsToDocument(one.version())) {
            marks.add(Mark.RESULT_NEEDED);
        }
        if (online != null) {
            marks.add(Mark.FEE);
            if (online) {
                marks.add(Mark.PAID_ONLINE);
            }
        }
        if (fromStore) {
            marks.add(Mark.FROM_STORE);
            marks.add(Mark.REUSED);
        }
        return marks;
    }

    /// A version that is not there must not keep all others from being counted.
    private boolean leadsToDocument(UUID version) {
        try {
            return !procedures.version(version).results().isEmpty();
        } catch (Absent unknown) {
            return false;
        }
    }

    private static Fact fact(CountedCase one, @Nullable Acknowledged told) {
        return new Fact(
                one.id(),
                one.unit(),
                one.receivedAt(),
                one.code(),
                one.procedure(),
                one.values(),
                one.acknowledged(told));
    }
}
