package vn.xaso.reports.sheets;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// Forms and cells as they are written down.
public final class FormText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private FormText() {}

    public static String of(SheetForm form) {
        return JSON.writeValueAsString(form);
    }

    public static SheetForm form(String text) {
        return JSON.readValue(text, SheetForm.class);
    }

    /// In the order of the form, so that the same cells give the same text.
    public static String ofCells(Map<CellKey, String> cells) {
        var sorted = new TreeMap<CellKey, String>(cells);
        var named = new java.util.LinkedHashMap<String, String>();
        sorted.forEach((key, value) -> named.put(key.toString(), value));
        return JSON.writeValueAsString(named);
    }

    /// What is no key of a cell is left out.
    public static Map<CellKey, String> cells(String text) {
        return cells(fields(text));
    }

    public static Map<CellKey, String> cells(Map<String, String> fields) {
        var cells = new TreeMap<CellKey, String>();
        fields.forEach((key, value) -> CellKey.find(key).ifPresent(found -> cells.put(found, value)));
        return cells;
    }

    /// What stands in the fields of a page, by their names.
    public static String ofFields(Map<String, String> fields) {
        return JSON.writeValueAsString(new TreeMap<>(fields));
    }

    public static Map<String, String> fields(String text) {
        return JSON.readValue(text, CELLS);
    }
}
