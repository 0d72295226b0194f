package vn.xaso.indicators.room.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.directory.Unit;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.Units;
import vn.xaso.indicators.room.domain.WallLink;
import vn.xaso.indicators.room.domain.WallLinks;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.Sha256;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Gives links to screens on a wall, opens the room to them, and withdraws them.
@Service
public class WallDesk {

    private static final int LONGEST = 100;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final WallLinks links;
    private final Units units;
    private final AuditTrail audit;
    private final Clock clock;

    WallDesk(WallLinks links, Units units, AuditTrail audit, Clock clock) {
        this.links = links;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<WallLink> all(Actor actor) {
        actor.require(Right.MANAGE_ALERTS);
        return links.all(actor.unit());
    }

    /// @return the key in its address, which nobody can read again
    @Transactional
    public String make(Actor actor, String name, boolean dark) {
        actor.require(Right.MANAGE_ALERTS);
        var tidy = SearchText.tidy(name);
        if (tidy.isEmpty() || tidy.length() > LONGEST) {
            throw new Refusal("room.refusal.name", LONGEST);
        }
        var bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        var key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var link = new WallLink(Ids.next(), actor.unit(), tidy, hash(key), dark, now, actor.name(), null);
        links.add(link);
        audit.record(actor, actor.unit(), "wall.make", link.id().toString(), "");
        return key;
    }

    @Transactional
    public void withdraw(Actor actor, UUID id) {
        actor.require(Right.MANAGE_ALERTS);
        if (!links.withdraw(actor.unit(), id, clock.instant())) {
            throw new Absent("wall link " + id);
        }
        audit.record(actor, actor.unit(), "wall.withdraw", id.toString(), "");
    }

    /// Opens the rows that the screen shows: those of its unit, and for a province those of its communes.
    public <T> T at(String code, String key, BiFunction<Unit, WallLink, T> work) {
        var unit = units.findByCode(code, LocalDate.now(clock)).orElseThrow(() -> new Absent("unit " + code));
        var link = UnitScope.of(unit.id())
                .call(() -> links.find(unit.id(), hash(key)))
                .orElseThrow(() -> new Absent("wall link"));
        var open = new HashSet<UnitId>();
        open.add(unit.id());
        if (unit.level() == UnitLevel.PROVINCE) {
            open.addAll(units.communesOf(unit.id()));
        }
        return UnitScope.of(open).call(() -> work.apply(unit, link));
    }

    private static String hash(String key) {
        return Sha256.hex(key);
    }
}
