package vn.xaso.directory.application;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.xaso.audit.AuditTrail;
import vn.xaso.directory.UnitJoining;
import vn.xaso.directory.Units;
import vn.xaso.directory.domain.ExternalCodes;
import vn.xaso.directory.domain.ListedSuccession.Extent;
import vn.xaso.directory.domain.ListedUnit;
import vn.xaso.directory.domain.UnitIds;
import vn.xaso.directory.domain.UnitKey;
import vn.xaso.directory.domain.UnitRecord;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

/// Where units are joined in the directory.
@Service
@Transactional
class JoiningDesk implements UnitJoining {

    private final UnitRecord record;
    private final ExternalCodes codes;
    private final KeptUnits units;
    private final Seating seating;
    private final AuditTrail audit;

    JoiningDesk(UnitRecord record, ExternalCodes codes, KeptUnits units, Seating seating, AuditTrail audit) {
        this.record = record;
        this.codes = codes;
        this.units = units;
        this.seating = seating;
        this.audit = audit;
    }

    @Override
    public UnitId idOf(Successor successor, LocalDate on) {
        var existing = successor.existing();
        return existing != null ? existing : UnitIds.of(successor.kind().level(), successor.code(), on);
    }

    @Override
    public Map<UUID, UUID> join(Actor by, Order order) {
        forgetWhatIsKept();
        var successor = order.successor();
        var id = idOf(successor, order.on());
        var lastDay = order.on().minusDays(1);
        order.old().forEach(old -> end(by, old, lastDay));
        if (successor.existing() == null) {
            begin(successor, id, order.on());
        }
        if (!successor.agencyCode().isEmpty()) {
            codes.record(id, Units.AGENCY_CODES, successor.agencyCode(), order.on());
        }
        for (var old : order.old()) {
            record.link(List.of(new UnitRecord.Link(old, id, order.on(), Extent.WHOLE)));
            record.keepRegisters(old, id);
        }
        units.forget();
        var offices = seating.seat(actingFor(by, id), order, lastDay);
        audit.record(
                by,
                id,
                "unit.join",
                id.toString(),
                order.basis() + " · " + order.old().size());
        return offices;
    }

    private void end(Actor by, UnitId old, LocalDate lastDay) {
        record.change(List.of(new UnitRecord.Change.Closed(old, lastDay)));
        codes.end(old, lastDay);
        audit.record(by, old, "unit.end", old.toString(), lastDay.toString());
    }

    private void begin(Successor successor, UnitId id, LocalDate on) {
        var key = new UnitKey(successor.kind().level(), successor.code());
        var listed = new ListedUnit(1, key, successor.kind(), successor.name(), null, on, null);
        record.create(List.of(new UnitRecord.New(id, listed, successor.province())));
    }

    private static Actor actingFor(Actor by, UnitId unit) {
        return new Actor(
                by.account(),
                by.person(),
                by.name(),
                by.position(),
                null,
                unit,
                by.unitName(),
                Set.of(unit),
                EnumSet.of(Right.MANAGE_PEOPLE));
    }

    /// Others may read the old rows into memory until the commit.
    private void forgetWhatIsKept() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    units.forget();
                }
            });
        }
    }
}
