package vn.xaso.payments.reconciliation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Sha256;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.payments.application.NoticeDesk;
import vn.xaso.payments.application.SettlingDesk;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Notice;
import vn.xaso.payments.domain.Verdict;
import vn.xaso.payments.reconciliation.domain.Difference;
import vn.xaso.payments.reconciliation.domain.Difference.Kind;
import vn.xaso.payments.reconciliation.domain.Difference.LineOf;
import vn.xaso.payments.reconciliation.domain.Differences;
import vn.xaso.payments.reconciliation.domain.FoundReferences;
import vn.xaso.payments.reconciliation.domain.LedgerFacts;
import vn.xaso.payments.reconciliation.domain.Source;
import vn.xaso.payments.reconciliation.domain.StatementLine;
import vn.xaso.payments.reconciliation.domain.StatementLine.Outcome;
import vn.xaso.payments.reconciliation.domain.Statements;

/// Compares the lines of files with the ledger: what fits pays, and the case goes on by itself; what does not fit
/// becomes somebody's task. Each line is one transaction, so a fall in between loses none and takes none twice.
@Component
class Matching {

    static final String OPENED = "reconciliation.open";
    private static final Logger LOG = LoggerFactory.getLogger(Matching.class);
    private static final int A_ROUND = 20_000;
    private static final int SHORT = 6;

    private final Statements statements;
    private final Differences differences;
    private final DuesBook book;
    private final MoneyDesks desks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Matching(
            Statements statements,
            Differences differences,
            DuesBook book,
            MoneyDesks desks,
            TransactionTemplate transaction,
            Clock clock) {
        this.statements = statements;
        this.differences = differences;
        this.book = book;
        this.desks = desks;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Where money of files goes, and what is known of it.
    @Component
    record MoneyDesks(
            NoticeDesk notices, SettlingDesk settling, KnownHeadings headings, LedgerFacts ledger, CashSlips slips) {}

    /// All lines of the unit that wait.
    void run(UnitId unit) {
        UnitScope.of(unit).run(() -> {
            var waiting = Objects.requireNonNull(transaction.execute(status -> statements.waiting(unit, A_ROUND)));
            for (var line : waiting) {
                try {
                    transaction.executeWithoutResult(status -> match(unit, line));
                } catch (RuntimeException fault) {
                    LOG.warn("Line {} of a statement waits", line, fault);
                }
            }
        });
    }

    private void match(UnitId unit, UUID id) {
        var line = statements.hold(unit, id).orElseThrow();
        if (line.outcome() != Outcome.WAITING) {
            return;
        }
        var found = line.source() == Source.BANK ? null : line.reference().strip();
        var candidates =
                found == null || found.isEmpty() ? FoundReferences.in(line.words()) : FoundReferences.in(found);
        var known = candidates.stream()
                .filter(reference -> book.unitOf(reference).isPresent())
                .toList();
        if (known.size() != 1) {
            unknown(unit, line, known.size());
            return;
        }
        var reference = known.getFirst();
        if (!book.unitOf(reference).orElseThrow().equals(unit)) {
            elsewhere(unit, line, reference);
            return;
        }
        hear(unit, line, reference);
    }

    /// @param many how many references of the program stand in it: none, or more than one
    private void unknown(UnitId unit, StatementLine line, int many) {
        if (line.source() != Source.BANK) {
            differ(unit, line, Kind.ONLY_THERE, LineOf.NOTHING, 0);
            return;
        }
        var slip = desks.slips().of(unit, line);
        if (slip.isPresent()) {
            deposit(unit, line, slip.get());
        } else if (many == 0 && desks.headings().get().payout(line.words()).isPresent()) {
            statements.save(unit, line.with(Outcome.PAYOUT, "", null));
        } else {
            differ(unit, line, Kind.NO_REFERENCE, LineOf.NOTHING, 0);
        }
    }

    private void deposit(UnitId unit, StatementLine line, LedgerFacts.Slip slip) {
        if (slip.amount() != line.amount()) {
            differ(unit, line, Kind.DEPOSIT, LineOf.NOTHING, slip.amount());
            return;
        }
        desks.slips().arrived(unit, line, slip);
        statements.save(unit, line.with(Outcome.DEPOSIT, "", null));
        statements.settled(unit, line.id());
    }

    /// A provider's file may be that of the whole province; money on the account of the unit is a mistake.
    private void elsewhere(UnitId unit, StatementLine line, String reference) {
        if (line.source() == Source.BANK) {
            differ(unit, line, Kind.OTHER_UNIT, new LineOf(null, reference, ""), 0);
        } else {
            statements.save(unit, line.with(Outcome.ELSEWHERE, reference, null));
        }
    }

    private void hear(UnitId unit, StatementLine line, String reference) {
        var obligation = book.obligationOf(unit, reference).orElse(null);
        var about = new LineOf(obligation, reference, code(unit, obligation));
        var number = transaction(unit, line, reference);
        var taken = desks.ledger().obligationOf(line.source().way(), number);
        var verdict = taken.isPresent()
                ? taken.get().equals(obligation) ? Verdict.ALREADY : Verdict.NOT_FOUND
                : desks.notices()
                        .hear(new Notice(
                                line.source().way(), reference, number, new Money(line.amount()), true, "FILE"));
        switch (verdict) {
            case CONFIRMED, ALREADY, FAILED -> {
                matched(unit, line, about);
                arrived(unit, line, obligation);
            }
            case TOO_MUCH -> {
                differ(unit, line, Kind.TOO_MUCH, about, 0);
                arrived(unit, line, obligation);
            }
            case WRONG_AMOUNT ->
                differ(
                        unit,
                        line,
                        Kind.WRONG_AMOUNT,
                        about,
                        Objects.requireNonNullElse(desks.ledger().asked(unit, reference), 0L));
            case NOT_FOUND ->
                differ(unit, line, line.source() == Source.BANK ? Kind.NO_REFERENCE : Kind.ONLY_THERE, about, 0);
        }
    }

    /// What a message has already written may have been too much: then nobody has seen it yet.
    private void matched(UnitId unit, StatementLine line, LineOf about) {
        var obligation = about.obligation();
        boolean unseen = obligation != null
                && !book.look(unit, obligation).orElseThrow().dues().unclear().isZero()
                && !differences.isOpen(unit, obligation, Kind.TOO_MUCH);
        if (unseen) {
            differ(unit, line, Kind.TOO_MUCH, about, 0);
        } else {
            statements.save(unit, line.with(Outcome.MATCHED, about.reference(), obligation));
        }
    }

    /// What stands on the statement of the account lies with the treasury or its bank.
    private void arrived(UnitId unit, StatementLine line, @Nullable UUID obligation) {
        if (line.source() == Source.BANK && obligation != null) {
            desks.settling().settle(unit, obligation, new Money(line.amount()), line.number());
            statements.settled(unit, line.id());
        }
    }

    private String code(UnitId unit, @Nullable UUID obligation) {
        return obligation == null ? "" : desks.ledger().code(unit, obligation).orElse("");
    }

    /// Numbers of providers are theirs alone; those of banks may be the same at two banks of two units.
    static String transaction(UnitId unit, StatementLine line, String reference) {
        if (line.source() == Source.BANK) {
            return line.key() + "@" + Sha256.hex(unit.toString()).substring(0, SHORT);
        }
        return line.number().isEmpty() ? reference : line.number();
    }

    private void differ(UnitId unit, StatementLine line, Kind kind, LineOf about, long here) {
        statements.save(unit, line.with(Outcome.DIFFERENCE, about.reference(), about.obligation()));
        var owner = statements.owner(unit, line.id());
        var difference = Difference.of(kind, line, here, about, owner, clock.instant());
        differences.add(unit, difference, new Differences.Event(clock.instant(), OPENED, null, "", ""));
    }

    /// What the ledger has and the files of those days have not becomes a task; what has come since ends one.
    void compare(UnitId unit, Source source, LocalDate from, LocalDate to, Difference.Owner owner) {
        UnitScope.of(unit)
                .run(() -> transaction.executeWithoutResult(status -> {
                    var now = clock.instant();
                    for (var missing : desks.ledger().missingThere(unit, source, from, to)) {
                        var difference = new Difference(
                                Ids.next(),
                                Kind.ONLY_HERE,
                                source,
                                null,
                                missing.obligation(),
                                missing.reference(),
                                missing.code(),
                                missing.payer(),
                                0,
                                missing.amount(),
                                missing.day(),
                                now,
                                owner,
                                Difference.State.OPEN,
                                null,
                                "",
                                1);
                        differences.add(unit, difference, new Differences.Event(now, OPENED, null, "", ""));
                    }
                    for (var open : differences.missing(unit, source)) {
                        if (desks.ledger().missingThere(unit, source, open.day(), open.day()).stream()
                                .noneMatch(missing -> missing.reference().equals(open.reference()))) {
                            differences.save(
                                    unit,
                                    open.cameLater(),
                                    new Differences.Event(now, "reconciliation.arrive", null, "", ""));
                        }
                    }
                }));
    }
}
