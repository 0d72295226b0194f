package vn.xaso.documents.numbers.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.documents.numbers.NumberedPapers;
import vn.xaso.documents.numbers.RegisterEntry;
import vn.xaso.documents.numbers.domain.CaseResults;
import vn.xaso.documents.numbers.domain.EntryChange;
import vn.xaso.documents.numbers.domain.EntryChange.Field;
import vn.xaso.documents.numbers.domain.NumberEntries;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;

/// Where a registered entry is changed or its number voided, by two people.
///
/// Law: 30/2020/NĐ-CP art. 15–16
@Service
@Transactional
public class NumbersDesk {

    private static final int LONGEST_REASON = 500;

    private final NumberEntries entries;
    private final CaseResults results;
    private final NumberedPapers papers;
    private final AuditTrail audit;
    private final Clock clock;

    NumbersDesk(NumberEntries entries, CaseResults results, NumberedPapers papers, AuditTrail audit, Clock clock) {
        this.entries = entries;
        this.results = results;
        this.papers = papers;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whoever reads the register and keeps it, or keeps the rules of the unit.
    public static boolean mayChange(Actor actor) {
        return actor.may(Right.READ_DOCUMENTS)
                && (actor.may(Right.ISSUE_DOCUMENTS) || actor.may(Right.MANAGE_DOCUMENT_RULES));
    }

    public UUID ask(Actor actor, UUID document, Field field, String typed, String why) {
        requireChanger(actor);
        var entry = entry(actor, document);
        var wanted = field == Field.VOID ? "" : SearchText.tidy(typed);
        field.require(entry, wanted);
        if (field == Field.VOID && results.has(actor.unit(), document)) {
            throw new Refusal("numbers.refusal.result");
        }
        var reason = SearchText.tidy(why);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new Refusal("numbers.refusal.reason");
        }
        boolean waits = entries.changesOf(actor.unit(), document).stream()
                .anyMatch(change -> change.isOpen() && change.field() == field);
        if (waits) {
            throw new Refusal("numbers.refusal.waits");
        }
        var id = Ids.next();
        var before = field.of(entry);
        var change = new EntryChange(
                id, document, "", field, before, wanted, reason, actor.person(), actor.name(), now(), null, null);
        entries.ask(actor.unit(), change);
        audit.record(
                actor,
                actor.unit(),
                "numbers.ask",
                entries.change(actor.unit(), id).symbol(),
                field.name());
        return id;
    }

    /// @throws Refusal where the one who asked confirms, or the entry is no longer what it was
    public void confirm(Actor actor, UUID id) {
        requireChanger(actor);
        var change = entries.change(actor.unit(), id);
        change.requireSecond(actor.person());
        var after = change.applyTo(entry(actor, change.document()));
        decide(actor, change, true);
        if (change.field() == Field.VOID) {
            papers.voided(actor, change.document(), change.reason());
            entries.voidNumber(actor.unit(), change.document(), change.reason(), now());
            audit.record(
                    actor,
                    actor.unit(),
                    "numbers.void",
                    change.symbol(),
                    change.field().name());
            return;
        }
        entries.write(actor.unit(), change.document(), after);
        audit.record(
                actor,
                actor.unit(),
                "numbers.confirm",
                change.symbol(),
                change.field().name());
    }

    /// The one who asked may take it back this way.
    public void refuse(Actor actor, UUID id) {
        requireChanger(actor);
        var change = entries.change(actor.unit(), id);
        change.requireOpen();
        decide(actor, change, false);
        audit.record(
                actor,
                actor.unit(),
                "numbers.refuse",
                change.symbol(),
                change.field().name());
    }

    private void decide(Actor actor, EntryChange change, boolean confirmed) {
        if (!entries.decide(actor.unit(), change, actor.person(), actor.name(), now(), confirmed)) {
            throw new Refusal("numbers.refusal.decided");
        }
    }

    private RegisterEntry entry(Actor actor, UUID document) {
        return entries.find(actor.unit(), document).orElseThrow(() -> new Absent("entry of " + document));
    }

    private static void requireChanger(Actor actor) {
        if (!mayChange(actor)) {
            throw new Absent("right to change the register");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
