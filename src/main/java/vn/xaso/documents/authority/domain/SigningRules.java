package vn.xaso.documents.authority.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// The rules and delegations of the acting unit.
public interface SigningRules {

    List<SigningRule> rules(UnitId unit);

    void add(UnitId unit, SigningRule rule);

    /// The rule does not count after this day.
    void end(UnitId unit, UUID rule, java.time.LocalDate last);

    List<Delegation> delegations(UnitId unit);

    void add(UnitId unit, Delegation delegation);

    /// The delegation does not count from this moment on.
    void end(UnitId unit, UUID delegation, Instant at);
}
