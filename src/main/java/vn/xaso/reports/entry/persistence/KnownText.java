package vn.xaso.reports.entry.persistence;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.reports.entry.domain.Report.Known;
import vn.xaso.reports.sheets.CellKey;

/// Known figures as they are written down.
final class KnownText {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Written>> WRITTEN = new TypeReference<>() {};

    private KnownText() {}

    record Written(String value, String href, String at) {}

    static String of(Map<CellKey, Known> known) {
        var written = new LinkedHashMap<String, Written>();
        new TreeMap<>(known)
                .forEach((key, figure) -> written.put(
                        key.toString(),
                        new Written(figure.value(), figure.href(), figure.at().toString())));
        return JSON.writeValueAsString(written);
    }

    static Map<CellKey, Known> read(String text) {
        var known = new TreeMap<CellKey, Known>();
        JSON.readValue(text, WRITTEN)
                .forEach((key, one) -> CellKey.find(key)
                        .ifPresent(found ->
                                known.put(found, new Known(one.value(), one.href(), Instant.parse(one.at())))));
        return known;
    }
}
