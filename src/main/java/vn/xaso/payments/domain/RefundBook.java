package vn.xaso.payments.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.UnitId;

/// Keeps refunds and exemptions.
public interface RefundBook {

    void add(UnitId unit, Refund refund);

    /// @return false if somebody else has changed it meanwhile
    boolean save(UnitId unit, Refund refund);

    Optional<Refund> find(UnitId unit, UUID id);

    List<Refund> of(UnitId unit, UUID obligation);

    /// In whose drawer the cash of it lies; empty where none came.
    Optional<Refund.Signed> holder(UnitId unit, UUID obligation);

    void add(UnitId unit, Exemption exemption);

    /// @param ground the group or the rule
    /// @param proof the paper that was shown
    record Exemption(UUID obligation, Money amount, String ground, String proof, Refund.Signed by) {}
}
