package vn.xaso.demo;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.interchange.application.Comparison;
import vn.xaso.interchange.application.Sender;
import vn.xaso.interchange.application.Switchboard;
import vn.xaso.interchange.domain.Backoff;
import vn.xaso.interchange.domain.Transfers;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;
import vn.xaso.playportal.application.PortalSpeech;
import vn.xaso.playportal.domain.Fault;

/// All communes switch on the synchronisation and tell the portal of the demonstration of their cases, through the real
/// client; and as in real life something is missing afterwards: results that were too large, a field that the portal
/// lost, cases that it was not there for.
@Lazy
@Component
class PortalLife {

    private static final Logger LOG = LoggerFactory.getLogger(PortalLife.class);
    private static final int TOO_LARGE_IN_ONE_OF = 6;
    private static final String LOST = "NgayHenTra";
    private static final int TRIES = 8;
    private static final int LATE_ONES = 3;
    private static final int LOST_ONES = 2;

    private final ProvinceOffices offices;
    private final PortalDesks desks;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    /// Where it is switched on, sent, compared.
    @Lazy
    @Component
    record PortalDesks(
            Switchboard switchboard, Sender sender, Comparison comparison, Transfers transfers, PortalSpeech portal) {}

    PortalLife(ProvinceOffices offices, PortalDesks desks, JdbcClient database, TransactionTemplate transaction) {
        this.offices = offices;
        this.desks = desks;
        this.database = database;
        this.transaction = transaction;
    }

    boolean isDone() {
        return desks.switchboard().all().size() > offices.communes().size() + 1;
    }

    /// Where a commune was switched on before nothing happens to it.
    void live(Map<String, DemoPerson> people, Instant now) {
        var sangNhe = Objects.requireNonNull(people.get("chutich.sangnhe")).actor();
        var largest = largest(sangNhe);
        tell(Objects.requireNonNull(people.get("chutich.sipaphin")).actor(), Map.of());
        if (tell(sangNhe, Map.of(Fault.LARGEST, largest))) {
            lose(sangNhe, cases(sangNhe, "state = 'RETURNED_RESULT'", LOST_ONES));
            miss(sangNhe, cases(sangNhe, "finished_at is null", LATE_ONES), now);
        }
        var hash = offices.hash();
        var communes = offices.communes();
        for (int i = 0; i < communes.size(); i++) {
            var office = offices.people(communes.get(i), hash);
            var leader = Objects.requireNonNull(
                            office.get("chutich." + communes.get(i).suffix()))
                    .actor();
            tell(leader, i % TOO_LARGE_IN_ONE_OF == 1 ? Map.of(Fault.LARGEST, largest) : Map.of());
        }
        desks.portal().set(Map.of());
    }

    /// A few results of the commune are larger.
    private String largest(Actor leader) {
        return in(
                leader,
                () -> database.sql("""
                    select coalesce(percentile_disc(0.85) within group (order by f.size), 100000)::text
                    from cases.case_document d join files.stored_file f on f.id = d.file_id and f.unit_id = d.unit_id
                    where d.unit_id = :unit and d.kind = 'RESULT'
                    """)
                        .param("unit", leader.unit().value())
                        .query(String.class)
                        .single());
    }

    private List<UUID> cases(Actor leader, String which, int most) {
        return in(
                leader,
                () -> database.sql("select id from cases.case_file where unit_id = :unit and code is not null and "
                                + which + " order by accepted_at desc, id limit " + most)
                        .param("unit", leader.unit().value())
                        .query(UUID.class)
                        .list());
    }

    private <T> T in(Actor leader, Supplier<T> work) {
        return UnitScope.of(leader.unit())
                .call(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    /// @return false where it was switched on before
    private boolean tell(Actor leader, Map<Fault, String> faults) {
        if (desks.switchboard().all().containsKey(leader.unit())) {
            return false;
        }
        desks.portal().set(faults);
        UnitScope.of(leader.unit())
                .run(() -> transaction.executeWithoutResult(
                        status -> desks.switchboard().turn(leader, true)));
        desks.sender().send(leader.unit());
        return true;
    }

    /// The portal loses a field of what it has acknowledged, and a comparison finds out.
    private void lose(Actor leader, List<UUID> cases) {
        desks.portal().set(Map.of(Fault.LOST, LOST));
        note(leader, cases);
        desks.sender().send(leader.unit());
        desks.portal().set(Map.of());
        try {
            desks.comparison().compare(leader.unit());
        } catch (IOException away) {
            LOG.warn("The portal of the demonstration is away", away);
        }
    }

    /// The portal was away the whole night.
    private void miss(Actor leader, List<UUID> cases, Instant now) {
        desks.portal().set(Map.of(Fault.AWAY, ""));
        note(leader, cases);
        var at = now.minusSeconds(13 * 3600);
        for (int tries = 1; tries <= TRIES; tries++) {
            OfficeClock.at(at, () -> desks.sender().send(leader.unit()));
            at = at.plus(Backoff.after(tries)).plusSeconds(1);
        }
        desks.portal().set(Map.of());
    }

    private void note(Actor leader, List<UUID> cases) {
        UnitScope.of(leader.unit())
                .run(() -> transaction.executeWithoutResult(
                        status -> cases.forEach(one -> desks.transfers().note(leader.unit(), one))));
    }
}
