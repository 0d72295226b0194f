package vn.xaso.payments;

import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// Brings what is owed and paid for a case to its pages. The rows of the unit must be open.
public interface DuesPanels {

    /// Nothing where nothing was ever asked.
    Optional<Panel> forOffice(Actor actor, UUID subject, Texts texts);

    /// For whoever pays: what is owed stands first on the page.
    Optional<Panel> forPayer(UnitId unit, UUID subject, Texts texts);
}
