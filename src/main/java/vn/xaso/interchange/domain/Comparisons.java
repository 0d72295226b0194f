package vn.xaso.interchange.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;
import vn.xaso.kernel.UnitId;

/// What the daily comparisons found.
public interface Comparisons {

    /// @param same how many cases both have alike
    record Comparison(UUID id, Instant at, int ours, int theirs, int same) {}

    /// @param caseId null where only the portal has it
    /// @param fields in which they differ
    record Difference(String code, @Nullable UUID caseId, Kind kind, Set<Field> fields) {}

    enum Kind {
        /// We have it, the portal does not.
        NOT_THERE,
        /// The portal has it, we do not.
        NOT_HERE,
        DIFFERS
    }

    void add(UnitId unit, Comparison comparison, List<Difference> differences);

    Optional<Comparison> newest(UnitId unit);

    /// By code, from that code on.
    List<Difference> differences(UnitId unit, UUID comparison, String after, int most);
}
