package vn.xaso.documents.dossiers.web;

import java.util.List;
import java.util.Map;
import vn.xaso.documents.dossiers.application.RetentionDesk;
import vn.xaso.documents.dossiers.domain.Retention;
import vn.xaso.documents.dossiers.domain.RetentionGroup;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// A group of the table of terms as a form.
public record RetentionForm(
        String field,
        String newField,
        String title,
        String retention,
        String source,
        String note,
        String reason,
        String endReason,
        List<Choice> retentions,
        List<FieldMessage> messages) {

    public String error(String name) {
        return FieldMessage.at(messages, name);
    }

    static RetentionForm typed(Map<String, String> typed, List<Choice> retentions, List<FieldMessage> messages) {
        return new RetentionForm(
                typed.getOrDefault("field", ""),
                typed.getOrDefault("newField", ""),
                typed.getOrDefault("title", ""),
                typed.getOrDefault("retention", ""),
                typed.getOrDefault("source", ""),
                typed.getOrDefault("note", ""),
                typed.getOrDefault("reason", ""),
                typed.getOrDefault("endReason", ""),
                retentions,
                messages);
    }

    static RetentionForm of(RetentionGroup group, List<Choice> retentions) {
        return new RetentionForm(
                group.fieldNo(),
                "",
                group.title(),
                group.retention().word(),
                group.source(),
                group.note(),
                "",
                "",
                retentions,
                List.of());
    }

    static RetentionDesk.Typed read(Map<String, String> sent) {
        return new RetentionDesk.Typed(
                sent.getOrDefault("title", ""),
                Retention.ofWord(sent.getOrDefault("retention", "")).orElse(null),
                sent.getOrDefault("source", ""),
                sent.getOrDefault("note", ""));
    }
}
