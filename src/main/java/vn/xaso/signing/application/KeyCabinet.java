package vn.xaso.signing.application;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.signing.CertificateCard;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.KeyOrder;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.OpenedKey;
import vn.xaso.signing.Pin;
import vn.xaso.signing.application.HouseAuthority.CertificateNames;
import vn.xaso.signing.domain.KeyAccess;
import vn.xaso.signing.domain.KeyDriver;
import vn.xaso.signing.domain.PinLock;
import vn.xaso.signing.domain.SigningKey;
import vn.xaso.signing.domain.SigningKeys;

/// The cabinet with the keys of the house.
@Service
@Transactional
class KeyCabinet implements KeyShelf {

    private static final long DAYS_VALID = 3 * 365L;

    private final SigningKeys keys;
    private final HouseAuthority authority;
    private final Clock clock;
    private final List<KeyDriver> drivers;
    private final TransactionTemplate aside;

    KeyCabinet(
            SigningKeys keys,
            HouseAuthority authority,
            Clock clock,
            List<KeyDriver> drivers,
            PlatformTransactionManager transactions) {
        this.drivers = drivers;
        this.keys = keys;
        this.authority = authority;
        this.clock = clock;
        this.aside = new TransactionTemplate(transactions);
        aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public CertificateCard issue(KeyOrder order) {
        keys.find(order.holder()).ifPresent(this::revoke);
        return issue(order, access -> access);
    }

    @Override
    public CertificateCard issueWithFirstPin(KeyOrder order) {
        keys.find(order.holder()).ifPresent(key -> keys.retire(key, clock.instant()));
        return issue(order, KeyAccess::asFirst);
    }

    private CertificateCard issue(KeyOrder order, UnaryOperator<KeyAccess> access) {
        var pair = newPair();
        var from = clock.instant().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        var until = from.plus(DAYS_VALID, ChronoUnit.DAYS);
        var names = new CertificateNames(order.name(), order.title(), order.organisation());
        var chain = authority.issue(pair.getPublic(), names, from, until);
        var id = Ids.next();
        var contentKey = PinSeal.newKey();
        var key = new SigningKey(
                id,
                order.holder(),
                order.name(),
                "EC P-256",
                Certificates.encoded(chain.getFirst()),
                Certificates.encoded(chain.getLast()),
                PinSeal.close(pair.getPrivate().getEncoded(), contentKey, PinSeal.bound(id)),
                KeyPapers.image(order.holder(), order.name()),
                from,
                until,
                KeyDriver.Kind.SERVER,
                "");
        keys.add(key);
        keys.put(order.holder().unit(), access.apply(PinSeal.seal(contentKey, id, order.keeper(), order.pin())));
        return Certificates.card(key);
    }

    @Override
    public void share(KeyHolder holder, UUID keeper, Pin keepersPin, UUID newKeeper, Pin newPin) {
        var key = inForce(holder);
        var contentKey = unseal(access(key, keeper), key, keepersPin);
        keys.put(holder.unit(), PinSeal.seal(contentKey, key.id(), newKeeper, newPin));
    }

    @Override
    public void changePin(KeyHolder holder, UUID keeper, Pin old, Pin chosen) {
        if (old.equals(chosen)) {
            throw new Refusal("signing.pin.same");
        }
        share(holder, keeper, old, keeper, chosen);
    }

    @Override
    public void revoke(KeyHolder holder) {
        revoke(inForce(holder));
    }

    @Override
    public void retire(KeyHolder holder) {
        keys.retire(inForce(holder), clock.instant());
    }

    @Override
    public OpenedKey open(KeyHolder holder, UUID keeper, Pin pin) {
        var key = inForce(holder);
        var now = clock.instant();
        if (!key.isInForceAt(now)) {
            throw new Refusal("signing.key.expired");
        }
        var access = access(key, keeper);
        if (key.driver() != KeyDriver.Kind.SERVER) {
            return counted(key, keeper, () -> driver(key).open(key, keeper, Certificates.chain(key), pin));
        }
        var contentKey = unseal(access, key, pin);
        if (access.firstPin()) {
            throw new Refusal("signing.pin.first");
        }
        return Certificates.unlock(key, contentKey);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CertificateCard> find(KeyHolder holder) {
        return keys.find(holder).map(Certificates::card);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CertificateCard> listFor(UnitId unit, UUID keeper) {
        return keys.openableBy(unit, keeper).stream().map(Certificates::card).toList();
    }

    private SigningKey inForce(KeyHolder holder) {
        return keys.find(holder).orElseThrow(() -> new Refusal("signing.key.absent"));
    }

    private void revoke(SigningKey key) {
        keys.revoke(key, Certificates.certificate(key.certificate()).getSerialNumber(), clock.instant());
    }

    private KeyAccess access(SigningKey key, UUID keeper) {
        return keys.access(key.holder().unit(), key.id(), keeper).orElseThrow(() -> new Absent("access to a key"));
    }

    private KeyDriver driver(SigningKey key) {
        return drivers.stream()
                .filter(driver -> driver.kind() == key.driver() && driver.isSetUp())
                .findFirst()
                .orElseThrow(() -> new Refusal("signing.drivers.away"));
    }

    private byte[] unseal(KeyAccess access, SigningKey key, Pin pin) {
        if (key.driver() != KeyDriver.Kind.SERVER) {
            throw new Refusal("signing.pin.elsewhere");
        }
        return counted(
                key,
                access.keeper(),
                () -> PinSeal.unseal(access, pin).orElseThrow(() -> new Refusal("signing.pin.wrong")));
    }

    /// The try is counted before the PIN is looked at and in a transaction of its own: whoever tries many PINs at
    /// once, or lets the work around it fail, is counted all the same.
    private <T> T counted(SigningKey key, UUID keeper, Supplier<T> opening) {
        var unit = key.holder().unit();
        Instant now = clock.instant();
        var allowed = aside.execute(state -> keys.takeAttempt(unit, key.id(), keeper, now, PinLock.USUAL));
        if (!Boolean.TRUE.equals(allowed)) {
            throw new Refusal("signing.pin.locked", PinLock.USUAL.pause().toMinutes());
        }
        var opened = opening.get();
        aside.executeWithoutResult(state -> keys.forgetAttempts(unit, key.id(), keeper));
        return opened;
    }

    private static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
