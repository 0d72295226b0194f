package vn.xaso.payments.reconciliation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.AuditTrail;
import vn.xaso.directory.Official;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.Staff;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitScope;
import vn.xaso.payments.reconciliation.domain.Difference;
import vn.xaso.payments.reconciliation.domain.Difference.Owner;
import vn.xaso.payments.reconciliation.domain.Differences;

/// What is done with differences. Each act says who did it and why; nothing disappears.
@Service
public class DifferenceDesk {

    private static final int LONGEST = 500;

    private final Differences differences;
    private final MoneyFound money;
    private final Staff staff;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DifferenceDesk(
            Differences differences,
            MoneyFound money,
            Staff staff,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.differences = differences;
        this.money = money;
        this.staff = staff;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    public record Story(Difference difference, List<Differences.Event> events) {}

    public Story get(Actor actor, UUID id) {
        requireReader(actor);
        var difference = differences.find(actor.unit(), id).orElseThrow(() -> new Absent("difference " + id));
        return new Story(difference, differences.events(id));
    }

    public static void requireReader(Actor actor) {
        if (!actor.may(Right.DECIDE_CASES)) {
            actor.require(Right.RECEIVE_CASES);
        }
    }

    /// The money pays this.
    ///
    /// @throws Refusal if it stands in the ledger already
    public void assign(Actor actor, UUID id, int seen, UUID obligation) {
        act(actor, id, seen, "difference.assign", "", difference -> {
            var code = money.code(actor, obligation);
            if (difference.kind().isBooked()) {
                throw new Refusal("reconciliation.refusal.booked");
            }
            return difference.assigned(obligation, code, money.pay(actor, difference, obligation, clock.instant()));
        });
    }

    /// The money is to be given back: where it stands in the ledger by a request that somebody else decides.
    ///
    /// @throws Mistakes if no reason is given
    public void giveBack(Actor actor, UUID id, int seen, String typedReason) {
        var reason = words("reason", typedReason);
        act(actor, id, seen, "difference.return", reason, difference -> {
            var returning = difference.returning(reason);
            money.askBack(actor, difference, reason);
            return returning;
        });
    }

    /// @throws Mistakes if nothing is said
    public void close(Actor actor, UUID id, int seen, String typedWords) {
        var said = words("words", typedWords);
        act(actor, id, seen, "difference.close", said, difference -> difference.closed(said));
    }

    public void give(Actor actor, UUID id, int seen, UUID person) {
        var official =
                staff.official(actor.unit(), person, today()).orElseThrow(() -> new Absent("official " + person));
        act(
                actor,
                id,
                seen,
                "difference.give",
                official.name(),
                difference -> difference.given(new Owner(person, official.name())));
    }

    /// Who can settle differences: those whose positions take in cases.
    public List<Official> people(Actor actor) {
        return staff.officialsOf(actor.unit(), today()).stream()
                .filter(official -> official.holdings().stream()
                        .anyMatch(holding -> holding.kind() == PositionKind.ONE_STOP_OFFICER
                                || holding.kind() == PositionKind.SERVICE_CENTRE_DIRECTOR))
                .toList();
    }

    private static String words(String field, String typed) {
        var words = SearchText.tidy(typed);
        var check = new Mistakes.Check();
        check.require(field, !words.isEmpty() && words.length() <= LONGEST, "reconciliation.refusal.words", LONGEST);
        check.end();
        return words;
    }

    private void act(
            Actor actor, UUID id, int seen, String word, String note, Function<Difference, Difference> change) {
        actor.require(Right.RECEIVE_CASES);
        UnitScope.of(actor.unit())
                .run(() -> transaction.executeWithoutResult(status -> {
                    var difference =
                            differences.hold(actor.unit(), id).orElseThrow(() -> new Absent("difference " + id));
                    if (difference.version() != seen) {
                        throw new Overtaken("difference " + id);
                    }
                    var changed = Objects.requireNonNull(change.apply(difference));
                    var event = new Differences.Event(clock.instant(), word, actor.account(), actor.name(), note);
                    if (!differences.save(actor.unit(), changed, event)) {
                        throw new Overtaken("difference " + id);
                    }
                    audit.record(actor, actor.unit(), word, id.toString(), "");
                }));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE);
    }
}
