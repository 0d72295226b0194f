package vn.xaso.indicators.directives.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.directives.domain.Directive;
import vn.xaso.indicators.directives.domain.Directive.About;
import vn.xaso.indicators.directives.domain.Directive.Person;
import vn.xaso.indicators.directives.domain.Directive.Signer;
import vn.xaso.indicators.directives.domain.Directive.Subject;
import vn.xaso.indicators.directives.domain.DirectiveStep;
import vn.xaso.kernel.UnitId;

/// How a directive and its steps lie in their rows.
final class DirectiveRow {

    static final String COLUMNS = "d.id, d.unit_id, d.from_unit, d.to_unit, d.kind, d.about, d.about_id, d.label,"
            + " d.to_person, d.to_name, d.named, d.named_name, d.words, d.due_on, d.given_at, d.by_person, d.by_name,"
            + " d.by_position";

    static final String SELECT = "select " + COLUMNS + " from indicators.directive d";

    private DirectiveRow() {}

    static Map<String, @Nullable Object> values(Directive directive) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", directive.id());
        values.put("unit", directive.unit().value());
        values.put("from", directive.fromUnit().value());
        values.put("to", directive.toUnit().value());
        values.put("kind", directive.kind().name());
        values.put("about", directive.subject().about().name());
        values.put("aboutId", directive.subject().id());
        values.put("label", directive.subject().label());
        values.put("person", directive.toPerson());
        values.put("toName", directive.toName());
        var named = directive.named();
        values.put("named", named == null ? null : named.id());
        values.put("namedName", named == null ? "" : named.name());
        values.put("words", directive.words());
        values.put("dueOn", directive.dueOn());
        values.put("at", directive.givenAt().atOffset(ZoneOffset.UTC));
        values.put("by", directive.by().person());
        values.put("byName", directive.by().name());
        values.put("position", directive.by().position());
        return values;
    }

    static Directive read(ResultSet row, int number) throws SQLException {
        return new Directive(
                row.getObject("id", UUID.class),
                unit(row, "unit_id"),
                unit(row, "from_unit"),
                unit(row, "to_unit"),
                Directive.Kind.valueOf(row.getString("kind")),
                new Subject(
                        About.valueOf(row.getString("about")),
                        row.getObject("about_id", UUID.class),
                        row.getString("label")),
                person(row, "to_person", "to_name"),
                row.getString("to_name"),
                person(row, "named", "named_name"),
                row.getString("words"),
                row.getObject("due_on", LocalDate.class),
                at(row, "given_at"),
                signer(row));
    }

    static DirectiveStep step(ResultSet row, int number) throws SQLException {
        return new DirectiveStep(
                row.getObject("id", UUID.class),
                row.getObject("directive", UUID.class),
                DirectiveStep.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                at(row, "at"),
                signer(row));
    }

    private static Signer signer(ResultSet row) throws SQLException {
        return new Signer(
                row.getObject("by_person", UUID.class), row.getString("by_name"), row.getString("by_position"));
    }

    private static @Nullable Person person(ResultSet row, String id, String name) throws SQLException {
        var found = row.getObject(id, UUID.class);
        return found == null ? null : new Person(found, row.getString(name));
    }

    private static UnitId unit(ResultSet row, String column) throws SQLException {
        return new UnitId(row.getObject(column, UUID.class));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
