package vn.xaso.signing;

import java.util.UUID;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// A leader with a key and a clerk who may open the key of the commune.
public record Signers(KeyShelf shelf, UnitId unit, UUID leader, UUID clerk) {

    public static final Pin LEADERS_PIN = new Pin("246810");
    public static final Pin CLERKS_PIN = new Pin("135791");

    public static Signers in(KeyShelf shelf) {
        var signers = new Signers(shelf, new UnitId(Ids.next()), Ids.next(), Ids.next());
        UnitScope.of(signers.unit).run(() -> {
            shelf.issue(new KeyOrder(
                    signers.leadersKey(),
                    "Vàng A Dế",
                    "Phó Chủ tịch",
                    "UBND xã Sáng Nhè",
                    signers.leader,
                    LEADERS_PIN));
            shelf.issue(new KeyOrder(
                    signers.communesKey(),
                    "Ủy ban nhân dân xã Sáng Nhè",
                    "",
                    "UBND xã Sáng Nhè",
                    signers.clerk,
                    CLERKS_PIN));
        });
        return signers;
    }

    public KeyHolder leadersKey() {
        return KeyHolder.person(unit, leader);
    }

    public KeyHolder communesKey() {
        return KeyHolder.organisation(unit);
    }

    public OpenedKey openLeaders() {
        return UnitScope.of(unit).call(() -> shelf.open(leadersKey(), leader, LEADERS_PIN));
    }

    public OpenedKey openCommunes() {
        return UnitScope.of(unit).call(() -> shelf.open(communesKey(), clerk, CLERKS_PIN));
    }
}
