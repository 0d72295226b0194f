package vn.xaso.reports.design.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Choice;

/// The fields of a duty as they were typed.
public record DutyFields(Map<String, String> typed, List<Choice> kinds, List<Choice> ways, String today) {

    public String of(String field) {
        return typed.getOrDefault(
                field,
                switch (field) {
                    case "closingDay" -> "14";
                    case "dueDays" -> "3";
                    case "kind" -> "MONTH";
                    case "way" -> "ELECTRONIC";
                    case "beginsOn" -> today;
                    default -> "";
                });
    }
}
