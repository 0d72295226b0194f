package vn.xaso.documents.incoming.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.incoming.domain.Arrival;
import vn.xaso.documents.incoming.domain.ArrivalNumber;
import vn.xaso.documents.incoming.domain.Channel;
import vn.xaso.documents.incoming.domain.Handling;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingState;
import vn.xaso.documents.incoming.domain.Origin;
import vn.xaso.documents.incoming.domain.Owner;
import vn.xaso.documents.incoming.domain.Particulars;
import vn.xaso.documents.incoming.domain.Ties;
import vn.xaso.kernel.UnitId;

/// How an incoming document lies in its row.
final class IncomingRow {

    static final String COLUMNS = """
            d.id, d.unit_id, d.state, d.version, d.channel, d.received_at, d.request_key, d.sender, d.body,
            d.origin_unit, d.origin_document, d.reading, d.type, d.number, d.notation, d.issued_on, d.issuer,
            d.summary, d.signer, d.signer_position, d.pages, d.urgency, d.answer_by, d.note, d.arrival_number,
            d.arrived_on, d.owner_kind, d.owner_id, d.step_due_on, d.due_on, d.leader, d.lead_office, d.lead_person,
            d.direction, d.asked_until, d.transferred_on, d.answer, d.answer_symbol, d.dossier_id, d.replaces,
            d.replaced_by, d.duplicate_of, d.before_recall
            """;

    private IncomingRow() {}

    static IncomingDocument read(ResultSet row, int count) throws SQLException {
        var recalledFrom = row.getString("before_recall");
        return new IncomingDocument(
                uuid(row, "id"),
                new UnitId(uuid(row, "unit_id")),
                IncomingState.valueOf(row.getString("state")),
                row.getInt("version"),
                arrival(row),
                particulars(row),
                number(row),
                handling(row),
                ties(row),
                recalledFrom == null ? null : IncomingState.valueOf(recalledFrom));
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        var issuer = row.getObject("origin_unit", UUID.class);
        return new Arrival(
                Channel.valueOf(row.getString("channel")),
                instant(row, "received_at"),
                row.getString("request_key"),
                row.getString("sender"),
                row.getString("body"),
                issuer == null ? null : new Origin(new UnitId(issuer), uuid(row, "origin_document")),
                row.getString("reading"));
    }

    private static Particulars particulars(ResultSet row) throws SQLException {
        return new Particulars(
                row.getString("type"),
                row.getString("number"),
                row.getString("notation"),
                day(row, "issued_on"),
                row.getString("issuer"),
                row.getString("summary"),
                row.getString("signer"),
                row.getString("signer_position"),
                row.getInt("pages"),
                Urgency.valueOf(row.getString("urgency")),
                day(row, "answer_by"),
                row.getString("note"));
    }

    private static @Nullable ArrivalNumber number(ResultSet row) throws SQLException {
        var number = row.getObject("arrival_number", Integer.class);
        return number == null ? null : new ArrivalNumber(number, Objects.requireNonNull(day(row, "arrived_on")));
    }

    private static Handling handling(ResultSet row) throws SQLException {
        return new Handling(
                owner(row),
                day(row, "step_due_on"),
                day(row, "due_on"),
                row.getObject("leader", UUID.class),
                row.getObject("lead_office", UUID.class),
                row.getObject("lead_person", UUID.class),
                row.getString("direction"),
                day(row, "asked_until"),
                day(row, "transferred_on"));
    }

    static @Nullable Owner owner(ResultSet row) throws SQLException {
        var kind = row.getString("owner_kind");
        return kind == null ? null : new Owner(Owner.Kind.valueOf(kind), row.getObject("owner_id", UUID.class));
    }

    private static Ties ties(ResultSet row) throws SQLException {
        return new Ties(
                row.getObject("answer", UUID.class),
                row.getString("answer_symbol"),
                row.getObject("dossier_id", UUID.class),
                row.getObject("replaces", UUID.class),
                row.getObject("replaced_by", UUID.class),
                row.getObject("duplicate_of", UUID.class));
    }

    /// What an act may change.
    static Map<String, @Nullable Object> changing(IncomingDocument document) {
        var values = new HashMap<String, @Nullable Object>();
        var said = document.particulars();
        values.put("type", said.type());
        values.put("number", said.number());
        values.put("notation", said.notation());
        values.put("issuedOn", said.issuedOn());
        values.put("issuer", said.issuer());
        values.put("summary", said.summary());
        values.put("signer", said.signer());
        values.put("position", said.signerPosition());
        values.put("pages", said.pages());
        values.put("urgency", said.urgency().name());
        values.put("answerBy", said.answerBy());
        values.put("note", said.note());
        values.put("state", document.state().name());
        values.put("version", document.version());
        var number = document.number();
        values.put("arrivalNumber", number == null ? null : number.number());
        values.put("arrivedOn", number == null ? null : number.on());
        values.put("recalledFrom", name(document.beforeRecall()));
        values.put("folded", folded(document));
        putHandling(values, document.handling());
        putTies(values, document.ties());
        return values;
    }

    private static String folded(IncomingDocument document) {
        return document.particulars().folded();
    }

    private static void putHandling(Map<String, @Nullable Object> values, Handling handling) {
        var owner = handling.owner();
        values.put("ownerKind", owner == null ? null : owner.kind().name());
        values.put("ownerId", owner == null ? null : owner.id());
        values.put("stepDueOn", handling.stepDueOn());
        values.put("dueOn", handling.dueOn());
        values.put("leader", handling.leader());
        values.put("leadOffice", handling.leadOffice());
        values.put("leadPerson", handling.leadPerson());
        values.put("direction", handling.direction());
        values.put("askedUntil", handling.askedUntil());
        values.put("transferredOn", handling.transferredOn());
    }

    private static void putTies(Map<String, @Nullable Object> values, Ties ties) {
        values.put("answer", ties.answer());
        values.put("answerSymbol", ties.answerSymbol());
        values.put("dossier", ties.dossier());
        values.put("replaces", ties.replaces());
        values.put("replacedBy", ties.replacedBy());
        values.put("duplicateOf", ties.duplicateOf());
    }

    /// As people write it.
    static String symbol(ResultSet row) throws SQLException {
        var number = row.getString("number");
        var notation = row.getString("notation");
        return number.isEmpty() || notation.isEmpty() ? number + notation : number + "/" + notation;
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
