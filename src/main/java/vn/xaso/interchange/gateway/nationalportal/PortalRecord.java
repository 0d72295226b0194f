package vn.xaso.interchange.gateway.nationalportal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;
import vn.xaso.cases.synchronised.SynchronisedCases.Paper;
import vn.xaso.cases.synchronised.SynchronisedCases.Sheet;
import vn.xaso.interchange.domain.NationalPortal.Told;
import vn.xaso.kernel.OfficeClock;

/// The record of a case as the portal writes it, in both directions.
final class PortalRecord {

    private static final Set<Field> TIMES = EnumSet.of(Field.RECEIVED, Field.DUE, Field.ENDED, Field.RETURNED);
    private static final Set<Field> OF_PAPERS = EnumSet.of(Field.FILES, Field.REUSED, Field.FROM_STORE);
    private static final Set<Field> PLAIN = EnumSet.of(
            Field.PROCEDURE,
            Field.CHANNEL,
            Field.STATE,
            Field.SUPPLEMENTS,
            Field.DIGITISED,
            Field.IDENTITY,
            Field.PAID_ONLINE);
    private static final String ONE = "1";
    private static final String NONE = "0";

    private final PortalNames names;
    private final DateTimeFormatter time;

    PortalRecord(PortalNames names) {
        this.names = names;
        this.time = DateTimeFormatter.ofPattern(names.of("time")).withZone(OfficeClock.ZONE);
    }

    /// The field of the record under which the portal acknowledges it.
    String nameOf(Field field) {
        return names.of("record." + (OF_PAPERS.contains(field) ? Field.FILES : field));
    }

    ObjectNode write(Told told, Map<UUID, String> files) {
        var sheet = told.sheet();
        var record = PortalLine.JSON.createObjectNode();
        put(record, "code", told.code());
        put(record, "procedureName", told.words().procedure());
        put(record, "fieldCode", told.words().fieldName());
        put(record, "fieldName", told.words().fieldName());
        put(record, "summary", told.words().procedure());
        put(record, "timeLimit", told.words().timeLimit());
        put(record, "office", told.words().unitName());
        put(record, "officeCode", told.decides());
        put(record, "where", names.of("record.where.other"));
        put(record, "submitted", time(sheet.submittedAt()));
        record.put(names.of("agency"), told.agency());
        applicant(record, sheet);
        for (var field : PLAIN) {
            put(record, field.name(), sheet.values().getOrDefault(field, ""));
        }
        for (var field : TIMES) {
            var value = sheet.values().getOrDefault(field, "");
            put(
                    record,
                    field.name(),
                    value.isEmpty() ? "" : time(OffsetDateTime.parse(value).toInstant()));
        }
        lists(record, sheet, files);
        return record;
    }

    private void applicant(ObjectNode record, Sheet sheet) {
        var who = sheet.applicant();
        put(record, "applicant", who.name());
        put(record, "applicantKind", names.of("record.applicantKind.person"));
        put(record, "personalId", who.personalId());
        put(record, "personalIdKind", who.personalId().isEmpty() ? "" : names.of("record.personalIdKind.person"));
        put(record, "email", who.email());
        put(record, "phone", who.phone());
        put(record, "address", who.address());
    }

    /// What has no file there is not told: the portal would count a link that leads nowhere.
    private void lists(ObjectNode record, Sheet sheet, Map<UUID, String> files) {
        var papers = record.putArray(nameOf(Field.FILES));
        for (var paper : sheet.papers()) {
            var id = files.get(paper.file());
            if (id != null) {
                var one = papers.addObject();
                put(one, "paper.id", id);
                put(one, "paper.name", paper.name());
                put(one, "paper.digitised", flag(paper.digitised()));
                put(one, "paper.reused", flag(paper.reused()));
                put(one, "paper.fromStore", flag(paper.fromStore()));
            }
        }
        var results = record.putArray(nameOf(Field.RESULT_FILES));
        for (Paper result : sheet.results()) {
            var id = files.get(result.file());
            if (id != null) {
                var one = results.addObject();
                put(one, "result.id", result.name() + result.notation());
                put(one, "result.name", result.name() + result.notation());
                put(one, "result.link", id);
            }
        }
        var fees = record.putArray(nameOf(Field.FEES));
        for (var fee : sheet.fees()) {
            var one = fees.addObject();
            put(one, "fee.name", fee.name());
            one.put(names.of("record.fee.amount"), fee.amount());
            put(one, "fee.kind", fee.kind().isEmpty() ? "" : names.of("record.fee.kind." + fee.kind()));
        }
    }

    /// What the portal keeps, in the words of the house.
    EnumMap<Field, String> read(JsonNode record) {
        var values = new EnumMap<Field, String>(Field.class);
        for (var field : PLAIN) {
            values.put(field, record.path(nameOf(field)).asString(""));
        }
        for (var field : TIMES) {
            values.put(field, instant(record.path(nameOf(field)).asString("")));
        }
        var papers = record.path(nameOf(Field.FILES));
        values.put(Field.FILES, String.valueOf(papers.size()));
        values.put(Field.REUSED, flag(any(papers, "paper.reused")));
        values.put(Field.FROM_STORE, flag(any(papers, "paper.fromStore")));
        values.put(
                Field.RESULT_FILES,
                String.valueOf(record.path(nameOf(Field.RESULT_FILES)).size()));
        long fees = 0;
        for (var fee : record.path(nameOf(Field.FEES))) {
            fees += fee.path(names.of("record.fee.amount")).asLong(0);
        }
        values.put(Field.FEES, String.valueOf(fees));
        return values;
    }

    private boolean any(JsonNode papers, String name) {
        for (var paper : papers) {
            if (paper.path(names.of("record." + name)).asString("").equals(ONE)) {
                return true;
            }
        }
        return false;
    }

    String time(@Nullable Instant at) {
        return at == null ? "" : time.format(at);
    }

    private String instant(String text) {
        try {
            return text.isEmpty()
                    ? ""
                    : OfficeClock.rfc3339(LocalDateTime.parse(text, time)
                            .atZone(OfficeClock.ZONE)
                            .toInstant());
        } catch (DateTimeParseException strange) {
            return text;
        }
    }

    /// What is empty is not told.
    private void put(ObjectNode node, String key, String value) {
        if (!Objects.requireNonNull(value).isEmpty()) {
            node.put(names.of("record." + key), value);
        }
    }

    private static String flag(boolean is) {
        return is ? ONE : NONE;
    }
}
