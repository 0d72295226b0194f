package vn.xaso.notifications.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// What the officials of a unit chose.
public interface MailChoices {

    Optional<MailChoice> find(UnitId unit, UUID person);

    void set(UnitId unit, MailChoice choice);

    /// The address is forgotten.
    void remove(UnitId unit, UUID person);

    /// Those who want summaries.
    List<MailChoice> readers(UnitId unit);
}
