package vn.xaso.signing.application;

import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.DataFolder;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.signing.CertificateCard;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.KeyOrder;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.OpenedKey;
import vn.xaso.signing.domain.SigningKeys;

/// The keys that lie open to the program alone: what opens them lies in its folder, not in the database, so a copy of
/// the database signs nothing.
@Service
public class ProgramKeys {

    /// Stands in the certificate, so that nobody takes it for the seal of the office.
    private static final String PURPOSE = "Con dấu tự động của chương trình / AUTOMATIC SEAL";
    private static final Duration RENEWED_BEFORE = Duration.ofDays(30);

    private final KeyShelf shelf;
    private final SigningKeys keys;
    private final Units units;
    private final DataFolder folder;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final OfficeClock clock = new OfficeClock();

    ProgramKeys(
            KeyShelf shelf,
            SigningKeys keys,
            Units units,
            DataFolder folder,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.shelf = shelf;
        this.keys = keys;
        this.units = units;
        this.folder = folder;
        this.audit = audit;
        this.transaction = transaction;
    }

    /// Outside any transaction: a new key is there for all before it is opened.
    ///
    /// @throws Refusal where the unit has blocked it
    public OpenedKey open(UnitId unit) {
        transaction.executeWithoutResult(status -> makeWhereNeeded(unit));
        return shelf.open(KeyHolder.program(unit), unit.value(), ProgramSecret.in(folder.keys()));
    }

    private void makeWhereNeeded(UnitId unit) {
        var holder = KeyHolder.program(unit);
        if (shelf.find(holder).filter(this::lasts).isPresent()) {
            return;
        }
        keys.makeAlone(holder);
        var known = shelf.find(holder);
        if (known.isEmpty()
                && keys.latest(unit).stream().anyMatch(key -> key.holder().equals(holder))) {
            throw new Refusal("signing.key.absent");
        }
        if (known.filter(this::lasts).isEmpty()) {
            make(unit, AuditedBy.SYSTEM);
        }
    }

    /// Another key, or the first one again after it was blocked. Nobody gets a PIN.
    @Transactional
    public void issue(Actor actor) {
        actor.require(Right.MANAGE_KEYS);
        make(actor.unit(), AuditedBy.official(actor));
    }

    private boolean lasts(CertificateCard card) {
        return card.validTo().isAfter(clock.instant().plus(RENEWED_BEFORE));
    }

    /// The key before it opens nothing from now on; what was signed with it stays good.
    private void make(UnitId unit, AuditedBy by) {
        var holder = KeyHolder.program(unit);
        keys.makeAlone(holder);
        if (shelf.find(holder).isPresent()) {
            shelf.retire(holder);
        }
        var name = units.get(unit).committeeName();
        var card =
                shelf.issue(new KeyOrder(holder, name, PURPOSE, name, unit.value(), ProgramSecret.in(folder.keys())));
        audit.record(by, unit, "key.issue", holder.id().toString(), holder.kind() + " " + card.serial());
    }
}
