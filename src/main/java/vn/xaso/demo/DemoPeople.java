package vn.xaso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.Unit;
import vn.xaso.directory.Units;
import vn.xaso.directory.application.CommuneEstablishment;
import vn.xaso.directory.application.StaffDesk;
import vn.xaso.identity.application.AccountDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.KeyOrder;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.Pin;

/// Fills the offices of the demonstration with people, gives them accounts and signing keys.
@Lazy
@Component
class DemoPeople {

    /// Everybody in the demonstration has the same, shown beside the list of people.
    static final String PASSWORD = "dien-bien-2026";

    static final Pin PIN = new Pin("246810");

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    /// Keys are as old as the offices: with them the half-year is signed.
    static final Instant BEGINNING =
            FIRST_DAY.atTime(8, 0).atZone(OfficeClock.ZONE).toInstant();

    private final Units units;
    private final CommuneEstablishment establishment;
    private final StaffDesk staff;
    private final AccountDesk accounts;
    private final KeyShelf keys;
    private final TransactionTemplate transaction;

    DemoPeople(
            Units units,
            CommuneEstablishment establishment,
            StaffDesk staff,
            AccountDesk accounts,
            KeyShelf keys,
            TransactionTemplate transaction) {
        this.units = units;
        this.establishment = establishment;
        this.staff = staff;
        this.accounts = accounts;
        this.keys = keys;
        this.transaction = transaction;
    }

    /// Makes everybody on the list, or nobody.
    void settle() {
        var hash = hash();
        var byUnit = new LinkedHashMap<String, List<DemoRow>>();
        for (var row : DemoRow.people()) {
            byUnit.computeIfAbsent(row.unit(), code -> new ArrayList<>()).add(row);
        }
        var found = new LinkedHashMap<Unit, List<DemoRow>>();
        byUnit.forEach(
                (code, rows) -> found.put(units.findByCode(code, FIRST_DAY).orElseThrow(), rows));
        var all = UnitScope.of(found.keySet().stream().map(Unit::id).collect(Collectors.toSet()));
        all.run(() -> OfficeClock.at(
                BEGINNING,
                () -> transaction.executeWithoutResult(
                        status -> found.forEach((unit, rows) -> settle(unit, rows, hash)))));
    }

    /// Makes the few people of one commune that is lived through lightly, or finds them again.
    void settleFew(Unit unit, List<DemoRow> rows, String hash) {
        UnitScope.of(unit.id())
                .run(() -> OfficeClock.at(
                        BEGINNING, () -> transaction.executeWithoutResult(status -> settle(unit, rows, hash))));
    }

    /// One for all: it takes a while to make.
    String hash() {
        return accounts.hash(PASSWORD);
    }

    private void settle(Unit unit, List<DemoRow> rows, String hash) {
        var founder = founder(unit);
        var positions = positions(unit, founder);
        for (var row : rows) {
            var official = staff.registerOfficial(founder, row.name(), null, null);
            var position = positions.get(row.position());
            if (position == null) {
                throw new IllegalStateException("No position " + row.position());
            }
            staff.appoint(founder, official, position, FIRST_DAY, "01/QĐ-UBND");
            accounts.open(founder, official, row.login(), hash, AccountDesk.FirstPassword.KEPT);
            giveKeys(unit, row, official);
        }
    }

    private void giveKeys(Unit unit, DemoRow row, UUID official) {
        var organisation = unit.committeeName();
        if (row.position().equals("CHAIRMAN") || row.position().equals("VICE_CHAIRMAN")) {
            var title = row.position().equals("CHAIRMAN") ? "Chủ tịch" : "Phó Chủ tịch";
            var holder = KeyHolder.person(unit.id(), official);
            keys.issue(new KeyOrder(holder, row.name(), title, organisation, official, PIN));
        }
        if (row.position().equals("ONE_STOP") && isVisited(row)) {
            var holder = KeyHolder.person(unit.id(), official);
            keys.issue(new KeyOrder(holder, row.name(), "Công chức Bộ phận Một cửa", organisation, official, PIN));
        }
        if (row.position().equals("CLERK")) {
            var holder = KeyHolder.organisation(unit.id());
            keys.issue(new KeyOrder(holder, organisation, "", organisation, official, PIN));
        }
    }

    /// Where visitors sign in; elsewhere nobody needs a key but those who sign results.
    private static boolean isVisited(DemoRow row) {
        return DemoRow.people().contains(row);
    }

    private Map<String, UUID> positions(Unit unit, Actor founder) {
        if (unit.code().length() == 2) {
            return Map.of(
                    "PROVINCE_ADMINISTRATOR",
                    staff.openPosition(
                            founder, null, PositionKind.PROVINCE_ADMINISTRATOR, "Quản trị hệ thống tỉnh", FIRST_DAY),
                    "PROVINCE_OFFICIAL",
                    staff.openPosition(
                            founder,
                            null,
                            PositionKind.PROVINCE_OFFICIAL,
                            "Chuyên viên Kiểm soát thủ tục hành chính",
                            FIRST_DAY));
        }
        var made = establishment.establish(founder, FIRST_DAY).positions();
        return Map.ofEntries(
                Map.entry("CHAIRMAN", made.chairman()),
                Map.entry("VICE_CHAIRMAN", made.viceChairman()),
                Map.entry("OFFICE_HEAD", made.officeHead()),
                Map.entry("CLERK", made.clerk()),
                Map.entry("CIVIL_STATUS", made.civilStatusSpecialist()),
                Map.entry("ADMINISTRATOR", made.administrator()),
                Map.entry("ECONOMIC_HEAD", made.economicHead()),
                Map.entry("ECONOMIC_SPECIALIST", made.economicSpecialist()),
                Map.entry("CULTURE_HEAD", made.cultureSocietyHead()),
                Map.entry("CULTURE_SPECIALIST", made.cultureSocietySpecialist()),
                Map.entry("CENTRE_DIRECTOR", made.serviceCentreDirector()),
                Map.entry("ONE_STOP", made.oneStopOfficer()));
    }

    /// Whoever sets up an installation: holds no position and no account.
    private static Actor founder(Unit unit) {
        UUID nobody = Ids.next();
        UnitId id = unit.id();
        return new Actor(
                nobody, nobody, "Xã Số", "", null, id, unit.fullName(), Set.of(id), EnumSet.of(Right.MANAGE_PEOPLE));
    }
}
