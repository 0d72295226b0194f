package vn.xaso.cases.digitising.application;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.Actor;
import vn.xaso.vault.Owner;

/// Whose store the papers of a case enter.
@Component
public class StoreOwner {

    private final DigitisingAccess access;

    StoreOwner(DigitisingAccess access) {
        this.access = access;
    }

    @Transactional(readOnly = true)
    public Optional<Owner> find(Actor actor, UUID caseId) {
        return StoreDesk.owner(access.open(actor, caseId));
    }
}
