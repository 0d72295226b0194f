package vn.xaso.notifications.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// What the officials of a unit chose.
public interface MailChoices {

    Optional<MailChoice> find(UnitId unit, UUID person);

    /// A new address is not confirmed; one that stays the same stays what it was.
    void set(UnitId unit, MailChoice choice);

    /// The address is forgotten.
    void remove(UnitId unit, UUID person);

    /// Those who want summaries and whose address is confirmed.
    List<MailChoice> readers(UnitId unit);

    /// The code that was sent last; a change of the address forgets it.
    Optional<ConfirmationCode> code(UnitId unit, UUID person);

    void expect(UnitId unit, UUID person, ConfirmationCode code);

    /// Something else was typed in.
    void countTry(UnitId unit, UUID person);

    /// Forgets the code as well.
    void confirm(UnitId unit, UUID person);
}
