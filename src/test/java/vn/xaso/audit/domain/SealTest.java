package vn.xaso.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.xaso.audit.AuditedBy;
import vn.xaso.audit.domain.SealVerdict.Fault;
import vn.xaso.kernel.UnitId;

class SealTest {

    private static final UnitId UNIT = new UnitId(new UUID(7, 7));
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private final List<AuditEntry> entries = IntStream.range(1, 6)
            .mapToObj(number -> entry(number, "note " + number))
            .toList();
    private final Seal first = Seal.next(null, entries, NOW);

    @Test
    void fitsTheEntriesItWasMadeOf() {
        assertThat(SealVerdict.compare(null, first, entries)).isNull();
    }

    @Test
    void doesNotFitAChangedEntry() {
        var changed = entries.stream()
                .map(entry -> entry.id().equals(new UUID(0, 3)) ? entry(3, "other") : entry)
                .toList();

        assertThat(SealVerdict.compare(null, first, changed)).isEqualTo(Fault.ENTRY_CHANGED);
    }

    @Test
    void doesNotFitFewerOrMoreEntries() {
        assertThat(SealVerdict.compare(null, first, entries.subList(0, 4))).isEqualTo(Fault.ENTRY_MISSING);
        assertThat(SealVerdict.compare(null, Seal.next(null, entries.subList(0, 4), NOW), entries))
                .isEqualTo(Fault.ENTRY_ADDED);
    }

    @Test
    void doesNotFitWhereItsOwnTimeWasChanged() {
        var moved =
                new Seal(UNIT, 1, first.upTo(), 5, first.root(), first.previous(), first.hash(), NOW.plusSeconds(60));

        assertThat(SealVerdict.compare(null, moved, entries)).isEqualTo(Fault.SEAL_CHANGED);
    }

    @Test
    void missesASealThatWasTakenOut() {
        var second = Seal.next(first, List.of(entry(9, "")), NOW);
        var third = Seal.next(second, List.of(entry(10, "")), NOW);

        assertThat(SealVerdict.compare(first, third, List.of(entry(10, "")))).isEqualTo(Fault.SEAL_MISSING);
    }

    @Test
    void doesNotFitAfterAnotherSealThanTheOneItWasMadeAfter() {
        var otherFirst = Seal.next(null, entries, NOW.plusSeconds(1));
        var second = Seal.next(first, List.of(entry(9, "")), NOW);

        assertThat(SealVerdict.compare(otherFirst, second, List.of(entry(9, ""))))
                .isEqualTo(Fault.ENTRY_CHANGED);
    }

    @Test
    void tellsEntriesApartWhoseTextsOnlyShareTheirJoint() {
        var one = new AuditEntry(UNIT, new UUID(0, 1), NOW, AuditedBy.SYSTEM, "ab", "c", "");
        var other = new AuditEntry(UNIT, new UUID(0, 1), NOW, AuditedBy.SYSTEM, "a", "bc", "");

        assertThat(one.canonical()).isNotEqualTo(other.canonical());
    }

    private static AuditEntry entry(int number, String note) {
        return new AuditEntry(UNIT, new UUID(0, number), NOW, AuditedBy.SYSTEM, "case.accept", "H12", note);
    }
}
