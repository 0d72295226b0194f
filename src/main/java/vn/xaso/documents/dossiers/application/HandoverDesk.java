package vn.xaso.documents.dossiers.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Staff;
import vn.xaso.documents.NumberBook;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.DossierAct;
import vn.xaso.documents.dossiers.domain.Handover;
import vn.xaso.documents.dossiers.domain.Handover.Signed;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.Slice;

/// Where dossiers go over to the archive: one person offers, another receives or sends back.
///
/// Law: 30/2020/NĐ-CP art. 30
@Service
@Transactional
public class HandoverDesk {

    /// How many dossiers one hand-over can name.
    public static final int MOST_AT_ONCE = 200;

    private static final String SERIES = "HANDOVER";

    private final Handover.Shelf handovers;
    private final DossierJournal journal;
    private final NumberBook book;
    private final Staff staff;

    HandoverDesk(Handover.Shelf handovers, DossierJournal journal, NumberBook book, Staff staff) {
        this.handovers = handovers;
        this.journal = journal;
        this.book = book;
        this.staff = staff;
    }

    /// @param chosen the closed dossiers, in the order in which the list shall name them
    public Handover offer(Actor actor, List<UUID> chosen, String note) {
        actor.require(Right.HANDLE_DOCUMENTS);
        var once = List.copyOf(new java.util.LinkedHashSet<>(chosen));
        if (once.isEmpty() || once.size() > MOST_AT_ONCE) {
            throw new Refusal("dossiers.refusal.choose", MOST_AT_ONCE);
        }
        var offered = new ArrayList<Dossier>();
        Set<UUID> inLockOrder = new TreeSet<>(once); // two who offer at once lock in the same order
        for (var id : inLockOrder) {
            var dossier = journal.open(actor, id, DossierAct.OFFER);
            offered.add(journal.write(dossier, dossier.offer(journal.by(actor, ""))));
        }
        var lines = new ArrayList<Handover.Line>();
        for (var id : once) {
            var dossier = offered.stream().filter(one -> one.id().equals(id)).findFirst();
            lines.add(Handover.line(lines.size() + 1, dossier.orElseThrow()));
        }
        var handover = new Handover(
                Ids.next(),
                actor.unit(),
                Handover.State.OFFERED,
                1,
                null,
                officeName(actor),
                signed(actor),
                null,
                DossierJournal.optional(note),
                lines);
        handovers.add(handover);
        return handover;
    }

    /// The office takes its offer back.
    public Handover withdraw(Actor actor, UUID id, int seen) {
        var before = open(actor, id, seen);
        if (!before.offered().person().equals(actor.person())) {
            throw new Absent("handover " + id);
        }
        var after = before.withdraw(signed(actor));
        moveAll(actor, after, DossierAct.WITHDRAW);
        handovers.save(before, after);
        return after;
    }

    /// The archive does not take one of the dossiers.
    public Handover sendBack(Actor actor, UUID id, int seen, @Nullable UUID chosen, String why) {
        actor.require(Right.KEEP_ARCHIVE);
        var before = open(actor, id, seen);
        var check = new Mistakes.Check();
        check.require("dossier", chosen != null, "dossiers.refusal.chooseDossier");
        var reason = check.part("reason", () -> DossierJournal.reason(why), "");
        check.end();
        var dossier = Objects.requireNonNull(chosen);
        var after = before.sendBack(signed(actor), dossier, reason);
        var returned = journal.open(actor, dossier, DossierAct.SEND_BACK);
        journal.write(returned, returned.act(DossierAct.SEND_BACK, journal.by(actor, reason)));
        handovers.save(before, after);
        return after;
    }

    /// The archive takes over all that it did not send back. The record of it gets the next number of the year.
    public Handover receive(Actor actor, UUID id, int seen) {
        actor.require(Right.KEEP_ARCHIVE);
        var before = open(actor, id, seen);
        before.requireOffered();
        before.requireAnother(signed(actor));
        moveAll(actor, before, DossierAct.RECEIVE);
        int year = journal.today().getYear();
        var number = new Handover.RecordNumber(year, book.next(actor.unit(), SERIES, year));
        var after = before.receive(signed(actor), number);
        handovers.save(before, after);
        return after;
    }

    @Transactional(readOnly = true)
    public Handover get(Actor actor, UUID id) {
        return readable(actor, handovers.get(actor.unit(), id));
    }

    /// All of the unit for those who see all dossiers, else one's own offers.
    @Transactional(readOnly = true)
    public Slice<Handover> list(Actor actor, @Nullable String after) {
        if (!DossierAccess.readsAll(actor)) {
            actor.require(Right.HANDLE_DOCUMENTS);
        }
        return handovers.list(actor.unit(), DossierAccess.readsAll(actor) ? null : actor.person(), after);
    }

    private Handover open(Actor actor, UUID id, int seen) {
        var handover = readable(actor, handovers.lock(actor.unit(), id));
        if (handover.version() != seen) {
            throw new Overtaken("handover " + id);
        }
        return handover;
    }

    private static Handover readable(Actor actor, Handover handover) {
        boolean own = handover.offered().person().equals(actor.person());
        if (!own && !DossierAccess.readsAll(actor)) {
            throw new Absent("handover " + handover.id());
        }
        return handover;
    }

    private void moveAll(Actor actor, Handover handover, DossierAct act) {
        for (var id : new TreeSet<>(
                handover.inIt().stream().map(Handover.Line::dossier).toList())) {
            var dossier = journal.open(actor, id, act);
            journal.write(dossier, dossier.act(act, journal.by(actor, "")));
        }
    }

    private Signed signed(Actor actor) {
        return new Signed(
                actor.person(),
                actor.name(),
                actor.position(),
                journal.by(actor, "").at());
    }

    private String officeName(Actor actor) {
        return staff.officesOf(actor.unit()).stream()
                .filter(office -> office.id().equals(actor.office()))
                .map(office -> office.name())
                .findFirst()
                .orElse(actor.unitName());
    }
}
