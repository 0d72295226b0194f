package vn.xaso.payments.reconciliation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.payments.reconciliation.application.StatementDesk;
import vn.xaso.payments.reconciliation.application.StatementDesk.Look;
import vn.xaso.payments.reconciliation.domain.ColumnRole;
import vn.xaso.payments.reconciliation.domain.Source;
import vn.xaso.payments.reconciliation.domain.Statement;
import vn.xaso.payments.reconciliation.domain.StatementLine;
import vn.xaso.payments.reconciliation.domain.StatementLine.Outcome;
import vn.xaso.payments.reconciliation.persistence.DifferenceListQuery;
import vn.xaso.payments.reconciliation.persistence.StatementListQuery;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the pages of the files of banks and providers.
@Component
class StatementPages {

    private static final int SHOWN = 100;
    private static final int TOLD_ROWS = 20;

    private final StatementDesk desk;
    private final StatementListQuery query;
    private final DifferenceListQuery differences;

    StatementPages(StatementDesk desk, StatementListQuery query, DifferenceListQuery differences) {
        this.desk = desk;
        this.query = query;
        this.differences = differences;
    }

    StatementPage.Every every(Actor actor, @Nullable String after, List<FieldMessage> wrong, Texts texts) {
        var cursor = after != null && after.matches("\\d{4}-\\d{2}-\\d{2}T[0-9:.]{5,18}Z~[0-9a-f-]{36}") ? after : null;
        var slice = query.page(actor, cursor);
        return new StatementPage.Every(
                ReconciliationMenu.tabs(StatementController.HERE, texts),
                actor.may(Right.RECEIVE_CASES),
                slice.rows().stream().map(one -> one(one, texts)).toList(),
                cursor == null ? null : StatementController.HERE,
                slice.next() == null ? null : StatementController.HERE + "?after=" + slice.next(),
                wrong);
    }

    private static StatementPage.One one(Statement one, Texts texts) {
        return new StatementPage.One(
                StatementController.HERE + "/" + one.id(),
                one.fileName(),
                texts.of("reconciliation.source." + one.source()),
                days(one.first(), one.last(), texts),
                one.state() == Statement.State.TAKEN
                        ? texts.of("reconciliation.fresh", one.fresh(), one.lines())
                        : String.valueOf(one.lines()),
                one.by().name(),
                texts.minute(one.broughtAt()),
                tag(one, texts));
    }

    private static String days(@Nullable LocalDate first, @Nullable LocalDate last, Texts texts) {
        if (first == null || last == null) {
            return "–";
        }
        return first.equals(last) ? texts.day(first) : texts.day(first) + " – " + texts.day(last);
    }

    private static Tag tag(Statement one, Texts texts) {
        var kind = switch (one.state()) {
            case SEEN -> Kind.WARN;
            case TAKEN -> Kind.DONE;
            case DROPPED -> Kind.NEUTRAL;
        };
        return new Tag(kind, texts.of("reconciliation.statement." + one.state()));
    }

    StatementPage make(Actor actor, UUID id, List<FieldMessage> wrong, Texts texts) {
        var look = desk.look(actor, id);
        var statement = look.statement();
        boolean seen = statement.state() == Statement.State.SEEN;
        var lines = seen ? read(look) : query.lines(actor, id);
        return new StatementPage(
                StatementController.HERE + "/" + id,
                statement.fileName(),
                tag(statement, texts),
                statement.version(),
                facts(look, texts),
                seen,
                look.read() != null,
                actor.may(Right.RECEIVE_CASES),
                statement.source().name(),
                DifferenceListPages.choices(Source.values(), "reconciliation.source.", texts),
                seen ? roles(look, texts) : List.of(),
                seen ? columns(look) : List.of(),
                seen ? warnings(look, texts) : List.of(),
                lines.stream().limit(SHOWN).map(line -> line(line, texts)).toList(),
                lines.size() > SHOWN,
                lines.stream().anyMatch(line -> !seen && line.outcome() == Outcome.WAITING),
                seen
                        ? List.of()
                        : differences.ofStatement(actor, id).stream()
                                .map(one -> DifferenceListPages.line(one, texts))
                                .toList(),
                wrong);
    }

    private static List<StatementLine> read(Look look) {
        var read = look.read();
        return read == null ? List.of() : read.lines();
    }

    private static List<Fact> facts(Look look, Texts texts) {
        var statement = look.statement();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                texts.of("reconciliation.column.source"), texts.of("reconciliation.source." + statement.source())));
        facts.add(new Fact(texts.of("reconciliation.account"), statement.account()));
        facts.add(new Fact(texts.of("reconciliation.days"), days(statement.first(), statement.last(), texts)));
        facts.add(new Fact(texts.of("reconciliation.lines"), String.valueOf(statement.lines())));
        if (statement.state() == Statement.State.SEEN) {
            facts.add(new Fact(texts.of("reconciliation.known"), String.valueOf(look.known())));
        } else {
            facts.add(new Fact(texts.of("reconciliation.new"), String.valueOf(statement.fresh())));
        }
        facts.add(new Fact(
                texts.of("reconciliation.broughtBy"),
                statement.by().name() + " · " + texts.minute(statement.broughtAt())));
        return facts;
    }

    private static List<StatementPage.Role> roles(Look look, Texts texts) {
        var roles = new ArrayList<StatementPage.Role>();
        var columns = look.columns();
        for (var role : ColumnRole.values()) {
            var column = columns == null ? null : columns.columns().get(role);
            roles.add(new StatementPage.Role(
                    role.name(),
                    texts.of("reconciliation.role." + role),
                    column == null ? "" : column.toString(),
                    role != ColumnRole.DAY));
        }
        return roles;
    }

    private static List<Choice> columns(Look look) {
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < look.head().size(); i++) {
            var name = look.head().get(i);
            choices.add(new Choice(String.valueOf(i), (i + 1) + ". " + (name.isBlank() ? "–" : name)));
        }
        return choices;
    }

    private static List<String> warnings(Look look, Texts texts) {
        var read = look.read();
        if (read == null) {
            return List.of(texts.of("reconciliation.warning.columns"));
        }
        var warnings = new ArrayList<String>();
        if (!read.unread().isEmpty()) {
            warnings.add(texts.of("reconciliation.warning.unread", rows(read.unread())));
        }
        if (!read.twice().isEmpty()) {
            warnings.add(texts.of("reconciliation.warning.twice", rows(read.twice())));
        }
        if (read.lines().isEmpty()) {
            warnings.add(texts.of("reconciliation.warning.nothing"));
        }
        return warnings;
    }

    private static String rows(List<Integer> rows) {
        var told = rows.stream().limit(TOLD_ROWS).map(String::valueOf).collect(Collectors.joining(", "));
        return rows.size() > TOLD_ROWS ? told + " …" : told;
    }

    private static StatementPage.Line line(StatementLine line, Texts texts) {
        var kind = switch (line.outcome()) {
            case MATCHED, PAYOUT, DEPOSIT -> Kind.DONE;
            case DIFFERENCE -> Kind.LATE;
            case WAITING -> Kind.WARN;
            case OUT, ELSEWHERE -> Kind.NEUTRAL;
        };
        return new StatementPage.Line(
                String.valueOf(line.no()),
                texts.day(line.day()),
                line.number(),
                line.reference().isEmpty() || line.words().contains(line.reference())
                        ? line.words()
                        : (line.words() + " " + line.reference()).strip(),
                (line.amount() < 0 ? "−" : "") + DifferenceListPages.amount(line.amount()),
                line.fee() == 0 ? "" : DifferenceListPages.amount(line.fee()),
                new Tag(kind, texts.of("reconciliation.outcome." + line.outcome())));
    }
}
