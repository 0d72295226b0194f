package vn.xaso.procedures.domain;

import java.util.Map;

/// One record of the national catalogue as it was taken from the web page: every field is text.
public record RawRecord(Map<String, String> fields) {

    public RawRecord {
        fields = Map.copyOf(fields);
    }

    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    public String code() {
        return text("ma_thu_tuc").strip();
    }

    public String name() {
        return Blank.flat(text("ten_thu_tuc"));
    }
}
