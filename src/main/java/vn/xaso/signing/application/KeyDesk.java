package vn.xaso.signing.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.directory.Holding;
import vn.xaso.directory.Official;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.KeyOrder;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.Pin;
import vn.xaso.signing.domain.SigningKeys;
import vn.xaso.signing.domain.SigningKeys.LatestKey;

/// Where the administrator of a unit gives keys to those who sign for it, and blocks them.
///
/// Law: 30/2020/NĐ-CP art. 13
@Service
@Transactional
public class KeyDesk {

    private static final Set<PositionKind> LEADERS = Set.of(PositionKind.CHAIRMAN, PositionKind.VICE_CHAIRMAN);
    private static final Set<PositionKind> CLERKS = Set.of(PositionKind.CLERK);

    private final KeyShelf shelf;
    private final SigningKeys keys;
    private final Staff staff;
    private final Units units;
    private final AuditTrail audit;
    private final Clock clock;

    KeyDesk(KeyShelf shelf, SigningKeys keys, Staff staff, Units units, AuditTrail audit, Clock clock) {
        this.shelf = shelf;
        this.keys = keys;
        this.staff = staff;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /// Who signs, and how the key stands.
    ///
    /// @param title the position that signs, or empty for somebody who has left it and still has a key
    /// @param key null where there never was one
    public record Signer(
            KeyHolder holder,
            String name,
            String title,
            @Nullable LatestKey key) {

        public boolean hasKey() {
            return key != null && key.blockedAt() == null;
        }

        public boolean maySign() {
            return holder.kind() != KeyHolder.Kind.PERSON || !title.isEmpty();
        }
    }

    /// A key that was made just now. The PIN is shown once and kept nowhere.
    ///
    /// @param keeper the name of whoever gets the PIN
    public record Issued(String keeper, Pin pin) {}

    /// What becomes of the papers that were signed with a key that is blocked.
    public enum Blocking {
        /// The person signs no more, or has forgotten the PIN: the papers stay good.
        RETIRED,
        /// Somebody else may have signed: the papers are not believed any more.
        REVOKED
    }

    /// The leaders of today, and whoever has left and still has a key in force.
    @Transactional(readOnly = true)
    public List<Signer> signers(Actor actor) {
        actor.require(Right.MANAGE_KEYS);
        var latest = latest(actor);
        var signers = new ArrayList<Signer>();
        for (var official : officials(actor, LEADERS)) {
            var holder = KeyHolder.person(actor.unit(), official.id());
            signers.add(new Signer(holder, official.name(), title(official, LEADERS), latest.remove(holder)));
        }
        latest.forEach((holder, key) -> {
            if (holder.kind() == KeyHolder.Kind.PERSON && key.blockedAt() == null) {
                signers.add(new Signer(holder, staff.name(holder.id()), "", key));
            }
        });
        return signers;
    }

    @Transactional(readOnly = true)
    public Signer seal(Actor actor) {
        actor.require(Right.MANAGE_KEYS);
        var holder = KeyHolder.organisation(actor.unit());
        return new Signer(
                holder,
                units.get(actor.unit()).committeeName(),
                "",
                latest(actor).get(holder));
    }

    /// The seal that the program opens itself.
    @Transactional(readOnly = true)
    public Signer programSeal(Actor actor) {
        actor.require(Right.MANAGE_KEYS);
        var holder = KeyHolder.program(actor.unit());
        return new Signer(
                holder,
                units.get(actor.unit()).committeeName(),
                "",
                latest(actor).get(holder));
    }

    /// Those who may be given the PIN of the seal.
    @Transactional(readOnly = true)
    public List<Official> clerks(Actor actor) {
        actor.require(Right.MANAGE_KEYS);
        return officials(actor, CLERKS);
    }

    public Issued issue(Actor actor, UUID person) {
        actor.require(Right.MANAGE_KEYS);
        var official = one(actor, person, LEADERS);
        var holder = KeyHolder.person(actor.unit(), person);
        return issue(actor, holder, official.name(), title(official, LEADERS), official);
    }

    public Issued issueSeal(Actor actor, UUID clerk) {
        actor.require(Right.MANAGE_KEYS);
        var keeper = one(actor, clerk, CLERKS);
        var name = units.get(actor.unit()).committeeName();
        return issue(actor, KeyHolder.organisation(actor.unit()), name, "", keeper);
    }

    /// @return the name on the key
    @Transactional(readOnly = true)
    public String inForce(Actor actor, KeyHolder holder) {
        actor.require(Right.MANAGE_KEYS);
        return shelf.find(holder)
                .orElseThrow(() -> new Absent("key of " + holder))
                .name();
    }

    public void block(Actor actor, KeyHolder holder, Blocking how) {
        inForce(actor, holder);
        switch (how) {
            case RETIRED -> shelf.retire(holder);
            case REVOKED -> shelf.revoke(holder);
        }
        note(actor, how == Blocking.RETIRED ? "key.retire" : "key.revoke", holder, "");
    }

    private Issued issue(Actor actor, KeyHolder holder, String name, String title, Official keeper) {
        var organisation = units.get(actor.unit()).committeeName();
        var pin = Pin.first();
        var card = shelf.issueWithFirstPin(new KeyOrder(holder, name, title, organisation, keeper.id(), pin));
        note(actor, "key.issue", holder, card.serial() + " → " + keeper.id());
        return new Issued(keeper.name(), pin);
    }

    private void note(Actor actor, String act, KeyHolder holder, String note) {
        audit.record(actor, actor.unit(), act, holder.id().toString(), holder.kind() + " " + note);
    }

    private Map<KeyHolder, LatestKey> latest(Actor actor) {
        return keys.latest(actor.unit()).stream().collect(Collectors.toMap(LatestKey::holder, Function.identity()));
    }

    private Official one(Actor actor, UUID person, Set<PositionKind> kinds) {
        return officials(actor, kinds).stream()
                .filter(official -> official.id().equals(person))
                .findFirst()
                .orElseThrow(() -> new Absent("official " + person));
    }

    private List<Official> officials(Actor actor, Set<PositionKind> kinds) {
        return staff.officialsOf(actor.unit(), LocalDate.now(clock)).stream()
                .filter(official -> official.holdings().stream().anyMatch(held -> kinds.contains(held.kind())))
                .toList();
    }

    private static String title(Official official, Set<PositionKind> kinds) {
        return official.holdings().stream()
                .filter(held -> kinds.contains(held.kind()))
                .map(Holding::title)
                .findFirst()
                .orElse("");
    }
}
