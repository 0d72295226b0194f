package vn.xaso.signing.drivers.application;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.application.KeyDesk;
import vn.xaso.signing.application.KeyPapers;
import vn.xaso.signing.domain.KeyAccess;
import vn.xaso.signing.domain.KeyDriver;
import vn.xaso.signing.domain.SigningKey;
import vn.xaso.signing.domain.SigningKeys;

/// Where the administrator enters a key that the program does not keep: a token, a provider's, or the signer's own.
///
/// Law: 68/2024/NĐ-CP
@Service
public class ElsewhereDesk {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final byte[] NOTHING = {};

    private final KeyDesk keys;
    private final SigningKeys shelf;
    private final List<KeyDriver> drivers;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ElsewhereDesk(
            KeyDesk keys,
            SigningKeys shelf,
            List<KeyDriver> drivers,
            AuditTrail audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.keys = keys;
        this.shelf = shelf;
        this.drivers = drivers;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// @param keeper who opens the key: the person, or the clerk for the key of the organisation
    /// @param file certificates as a file; empty where the driver can tell them
    public record Entry(KeyHolder holder, UUID keeper, KeyDriver.Kind driver, String locator, byte[] file) {}

    /// The drivers that this installation is set up for.
    public List<KeyDriver.Kind> drivers(Actor actor) {
        actor.require(Right.MANAGE_KEYS);
        return drivers.stream()
                .filter(KeyDriver::isSetUp)
                .map(KeyDriver::kind)
                .sorted()
                .toList();
    }

    public KeyDesk.Signer signer(Actor actor, KeyHolder holder) {
        actor.require(Right.MANAGE_KEYS);
        if (holder.kind() == KeyHolder.Kind.ORGANISATION) {
            return keys.seal(actor);
        }
        return keys.signers(actor).stream()
                .filter(signer -> signer.holder().equals(holder) && signer.maySign())
                .findFirst()
                .orElseThrow(() -> new Absent("signer " + holder));
    }

    /// The driver is asked before the transaction: it may be far away. A key that was in force is retired.
    public void enter(Actor actor, Entry entry) {
        var signer = signer(actor, entry.holder());
        requireKeeper(actor, entry);
        var told = driver(entry.driver()).certificates(entry.locator());
        var chain = KeyPapers.inOrder(told.isEmpty() ? KeyPapers.read(entry.file()) : told);
        requireUsable(chain);
        var key = new SigningKey(
                Ids.next(),
                entry.holder(),
                signer.name(),
                KeyPapers.algorithm(chain.getFirst()),
                KeyPapers.write(chain.subList(0, 1)),
                KeyPapers.write(chain.subList(1, chain.size())),
                NOTHING,
                KeyPapers.image(entry.holder(), signer.name()),
                chain.getFirst().getNotBefore().toInstant(),
                chain.getFirst().getNotAfter().toInstant(),
                entry.driver(),
                entry.locator());
        transaction.executeWithoutResult(status -> {
            shelf.find(entry.holder()).ifPresent(old -> shelf.retire(old, clock.instant()));
            shelf.add(key);
            shelf.put(actor.unit(), new KeyAccess(key.id(), entry.keeper(), NOTHING, NOTHING, false));
            var note = entry.driver() + " " + chain.getFirst().getSerialNumber().toString(16) + " → " + entry.keeper();
            audit.record(actor, actor.unit(), "key.enter", entry.holder().id().toString(), note);
        });
    }

    private KeyDriver driver(KeyDriver.Kind kind) {
        return drivers.stream()
                .filter(driver -> driver.kind() == kind && driver.isSetUp())
                .findFirst()
                .orElseThrow(() -> new Absent("driver " + kind));
    }

    private void requireKeeper(Actor actor, Entry entry) {
        boolean known = entry.holder().kind() == KeyHolder.Kind.PERSON
                ? entry.keeper().equals(entry.holder().id())
                : keys.clerks(actor).stream().anyMatch(clerk -> clerk.id().equals(entry.keeper()));
        if (!known) {
            throw new Absent("keeper " + entry.keeper());
        }
    }

    private void requireUsable(List<X509Certificate> chain) {
        if (chain.isEmpty()) {
            throw new Refusal("signing.drivers.certificate.missing");
        }
        var now = clock.instant();
        var own = chain.getFirst();
        if (now.isBefore(own.getNotBefore().toInstant())
                || !now.isBefore(own.getNotAfter().toInstant())) {
            throw new Refusal("signing.drivers.certificate.notValid");
        }
        var usage = own.getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw new Refusal("signing.drivers.certificate.notForSigning");
        }
    }
}
