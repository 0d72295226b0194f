package vn.xaso.cases.facts.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.facts.CaseFacts.Label;
import vn.xaso.kernel.UnitId;

/// The accepted cases.
public interface CountedCases {

    List<CountedCase> of(Set<UnitId> units, Set<UUID> cases);

    List<CountedCase> page(UnitId unit, @Nullable UUID after, int size);

    Map<UUID, Label> labels(Set<UnitId> units, Set<UUID> cases);
}
