package vn.xaso.procedures.design.web;

import java.util.Map;

/// What stands in the fields of a part.
public record Typed(Map<String, String> values) {

    public String text(String name) {
        return values.getOrDefault(name, "").strip();
    }

    public boolean isTicked(String name) {
        return "true".equals(values.get(name));
    }

    /// How many lines the field has: the number of the last one.
    public int lines(String field) {
        var begin = field + "-";
        return values.keySet().stream()
                .filter(name -> name.startsWith(begin))
                .map(name -> name.substring(begin.length()))
                .filter(number -> number.matches("\\d{1,3}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }
}
