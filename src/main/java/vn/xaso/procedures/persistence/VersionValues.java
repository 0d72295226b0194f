package vn.xaso.procedures.persistence;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.procedures.ProcedureVersion;

/// A version as the values of its row.
final class VersionValues {

    private VersionValues() {}

    static Map<String, @Nullable Object> of(ProcedureVersion version) {
        var values = new HashMap<String, @Nullable Object>();
        addWords(version, values);
        addLimit(version.limit(), values);
        addOrigin(version, values);
        return values;
    }

    private static void addWords(ProcedureVersion version, Map<String, @Nullable Object> values) {
        values.put("id", version.id());
        values.put("code", version.code().value());
        values.put("number", version.number());
        values.put("status", version.status().name());
        values.put("name", version.name());
        values.put("nameEn", version.nameEn());
        values.put("field", version.field());
        values.put("subject", version.subject());
        values.put("level", version.level());
        values.put("onlineLevel", version.onlineLevel().name());
        values.put("route", version.route() == null ? null : version.route().name());
        values.put("timeText", version.timeText());
        values.put("feeText", version.feeText());
        values.put("requirements", version.requirements());
        values.put("steps", version.steps());
        values.put("keywords", version.keywords());
        values.put("form", version.form());
    }

    private static void addLimit(@Nullable TimeLimit limit, Map<String, @Nullable Object> values) {
        values.put("limitUnit", limit == null ? null : limit.unit().name());
        values.put("limitAmount", limit == null ? null : limit.amount());
        values.put("limitMode", limit == null ? null : limit.mode().name());
        values.put("cutOff", limit == null ? null : limit.cutOff());
        values.put("extraDays", limit == null ? 0 : limit.extraDays());
    }

    private static void addOrigin(ProcedureVersion version, Map<String, @Nullable Object> values) {
        values.put("executing", version.agencies().executing());
        values.put("competent", version.agencies().competent());
        values.put("receiving", version.agencies().receiving());
        values.put("coordinating", version.agencies().coordinating());
        values.put("validFrom", version.validFrom());
        values.put("validTo", version.validTo());
        values.put("source", version.source().name());
        values.put("sourceOn", version.source().on());
        values.put("sourceUrl", version.source().url());
        values.put("decision", version.source().decision());
    }
}
