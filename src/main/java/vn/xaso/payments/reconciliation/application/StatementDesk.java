package vn.xaso.payments.reconciliation.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.AuditTrail;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.payments.reconciliation.domain.ColumnRole;
import vn.xaso.payments.reconciliation.domain.Difference;
import vn.xaso.payments.reconciliation.domain.Headings;
import vn.xaso.payments.reconciliation.domain.Headings.Columns;
import vn.xaso.payments.reconciliation.domain.Source;
import vn.xaso.payments.reconciliation.domain.Statement;
import vn.xaso.payments.reconciliation.domain.StatementLine;
import vn.xaso.payments.reconciliation.domain.StatementReader;
import vn.xaso.payments.reconciliation.domain.Statements;

/// Where the files of banks and providers are brought, looked at, and taken.
@Service
public class StatementDesk {

    private final Statements statements;
    private final SheetShelf shelf;
    private final Matching matching;
    private final Payouts payouts;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    StatementDesk(
            Statements statements,
            SheetShelf shelf,
            Matching matching,
            Payouts payouts,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.statements = statements;
        this.shelf = shelf;
        this.matching = matching;
        this.payouts = payouts;
        this.audit = audit;
        this.transaction = transaction;
    }

    /// A file as it would be taken.
    ///
    /// @param head the row of the headings, or empty where none was found
    /// @param columns null where the headings do not say enough
    /// @param known lines that earlier files had
    public record Look(
            Statement statement,
            List<String> head,
            @Nullable Columns columns,
            StatementReader.@Nullable Read read,
            int known) {}

    /// Keeps the file that has passed the gate; nothing of it counts yet.
    ///
    /// @throws Refusal if there is no table in it
    public Statement bring(Actor actor, CheckedFile file) {
        actor.require(Right.RECEIVE_CASES);
        var rows = shelf.rows(file.content(), file.kind() == FileKind.XLSX);
        if (rows.size() < 2) {
            throw new Refusal("reconciliation.refusal.noTable");
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            var columns = shelf.headings().find(rows, statements.layouts(actor.unit()));
            var read = columns.map(found -> StatementReader.read(StatementReader.source(rows, found), rows, found));
            var stored = shelf.keep(actor, file);
            var statement = new Statement(
                    Ids.next(),
                    read.map(StatementReader.Read::source).orElse(Source.BANK),
                    read.map(StatementReader.Read::account).orElse(""),
                    stored.id(),
                    file.name(),
                    Statement.State.SEEN,
                    read.map(StatementReader.Read::first).orElse(null),
                    read.map(StatementReader.Read::last).orElse(null),
                    read.map(one -> one.lines().size()).orElse(0),
                    0,
                    shelf.now(),
                    actor.account(),
                    new Difference.Owner(actor.person(), actor.name()),
                    1);
            statements.add(actor.unit(), statement);
            audit.record(actor, actor.unit(), "statement.bring", statement.id().toString(), "");
            return statement;
        }));
    }

    public Look look(Actor actor, UUID id) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var statement = get(actor, id);
            var rows = shelf.rows(actor.unit(), statement);
            var columns = shelf.headings().find(rows, statements.layouts(actor.unit()));
            var headRow = columns.map(Columns::headRow).orElseGet(() -> widest(rows));
            var read = columns.map(found -> StatementReader.read(statement.source(), rows, found));
            int known = read.map(one -> statements.known(
                            actor.unit(),
                            statement.source(),
                            one.lines().stream().map(StatementLine::key).toList()))
                    .orElse(0);
            return new Look(statement, rows.get(headRow), columns.orElse(null), read.orElse(null), known);
        }));
    }

    /// The row with the most words is most likely that of the headings.
    private static int widest(List<List<String>> rows) {
        int widest = 0;
        for (int i = 1; i < Math.min(40, rows.size()); i++) {
            if (words(rows.get(i)) > words(rows.get(widest))) {
                widest = i;
            }
        }
        return widest;
    }

    private static long words(List<String> row) {
        return row.stream().filter(cell -> cell.matches(".*\\p{L}.*")).count();
    }

    /// Says what the columns mean; files with the same headings are read so from now on.
    ///
    /// @throws Refusal if day, amount or words are missing
    public void arrange(Actor actor, UUID id, int seen, Source source, Map<ColumnRole, Integer> columns) {
        actor.require(Right.RECEIVE_CASES);
        if (!new Columns(0, columns).isEnough()) {
            throw new Refusal("reconciliation.refusal.columns");
        }
        var head = look(actor, id).head();
        transaction.executeWithoutResult(status -> {
            var statement = seen(actor, id, seen);
            statements.learn(actor, Headings.signature(head), columns);
            var rows = shelf.rows(actor.unit(), statement);
            var found = shelf.headings()
                    .find(rows, statements.layouts(actor.unit()))
                    .orElseThrow(() -> new Refusal("reconciliation.refusal.columns"));
            var read = StatementReader.read(source, rows, found);
            save(actor, changed(statement, source, read, Statement.State.SEEN, 0));
            audit.record(actor, actor.unit(), "statement.arrange", id.toString(), "");
        });
    }

    /// From now on its lines count: what fits pays at once, what does not becomes a task.
    public void take(Actor actor, UUID id, int seen) {
        actor.require(Right.RECEIVE_CASES);
        var read = look(actor, id).read();
        if (read == null || read.lines().isEmpty()) {
            throw new Refusal("reconciliation.refusal.nothing");
        }
        transaction.executeWithoutResult(status -> {
            var statement = seen(actor, id, seen);
            int fresh = statements.addNew(actor.unit(), id, read.lines());
            save(actor, changed(statement, statement.source(), read, Statement.State.TAKEN, fresh));
            audit.record(actor, actor.unit(), "statement.take", id.toString(), "");
        });
        goOn(actor);
        var first = read.first();
        var last = read.last();
        if (read.source() != Source.BANK && first != null && last != null) {
            matching.compare(
                    actor.unit(), read.source(), first, last, new Difference.Owner(actor.person(), actor.name()));
        }
    }

    /// Compares what still waits, after a fall.
    public void goOn(Actor actor, UUID id) {
        actor.require(Right.RECEIVE_CASES);
        look(actor, id);
        goOn(actor);
    }

    private void goOn(Actor actor) {
        matching.run(actor.unit());
        payouts.run(actor.unit());
    }

    public void drop(Actor actor, UUID id, int seen) {
        actor.require(Right.RECEIVE_CASES);
        transaction.executeWithoutResult(status -> {
            var statement = seen(actor, id, seen);
            save(
                    actor,
                    new Statement(
                            id,
                            statement.source(),
                            statement.account(),
                            statement.file(),
                            statement.fileName(),
                            Statement.State.DROPPED,
                            statement.first(),
                            statement.last(),
                            statement.lines(),
                            0,
                            statement.broughtAt(),
                            statement.byAccount(),
                            statement.by(),
                            statement.version() + 1));
            audit.record(actor, actor.unit(), "statement.drop", id.toString(), "");
        });
    }

    private static Statement changed(
            Statement old, Source source, StatementReader.Read read, Statement.State state, int fresh) {
        return new Statement(
                old.id(),
                source,
                read.account(),
                old.file(),
                old.fileName(),
                state,
                read.first(),
                read.last(),
                read.lines().size(),
                fresh,
                old.broughtAt(),
                old.byAccount(),
                old.by(),
                old.version() + 1);
    }

    private Statement get(Actor actor, UUID id) {
        if (!actor.may(Right.DECIDE_CASES)) {
            actor.require(Right.RECEIVE_CASES);
        }
        return statements.find(actor.unit(), id).orElseThrow(() -> new Absent("statement " + id));
    }

    private Statement seen(Actor actor, UUID id, int version) {
        var statement = get(actor, id);
        if (statement.state() != Statement.State.SEEN) {
            throw new Refusal("reconciliation.refusal.taken");
        }
        if (statement.version() != version) {
            throw new Overtaken("statement " + id);
        }
        return statement;
    }

    private void save(Actor actor, Statement statement) {
        if (!statements.save(actor.unit(), statement)) {
            throw new Overtaken("statement " + statement.id());
        }
    }
}
