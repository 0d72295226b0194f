package vn.xaso.documents.dossiers.web;

import java.util.List;
import java.util.Map;
import vn.xaso.documents.dossiers.application.DossierListDesk;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.Retention;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// A line of the list of the year as a form.
///
/// @param retentionWhy why it is not the term of the group
public record PlanForm(
        String code,
        String heading,
        String title,
        String keeper,
        String group,
        String retention,
        String retentionWhy,
        boolean construction,
        String note,
        Choices choices,
        List<FieldMessage> messages) {

    /// @param groups of the table of terms
    public record Choices(List<Choice> keepers, List<Choice> groups, List<Choice> retentions) {

        static final Choices NONE = new Choices(List.of(), List.of(), List.of());
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }

    static PlanForm typed(Map<String, String> typed, Choices choices, List<FieldMessage> messages) {
        return new PlanForm(
                typed.getOrDefault("code", ""),
                typed.getOrDefault("heading", ""),
                typed.getOrDefault("title", ""),
                typed.getOrDefault("keeper", ""),
                typed.getOrDefault("group", ""),
                typed.getOrDefault("retention", ""),
                typed.getOrDefault("retentionWhy", ""),
                typed.containsKey("construction"),
                typed.getOrDefault("note", ""),
                choices,
                messages);
    }

    static PlanForm of(Dossier.Plan plan, Choices choices) {
        return new PlanForm(
                plan.code(),
                plan.heading(),
                plan.title(),
                plan.keeper().toString(),
                plan.term().group(),
                plan.retention().word(),
                plan.term().why(),
                plan.construction(),
                plan.note(),
                choices,
                List.of());
    }

    static DossierListDesk.Line line(Map<String, String> sent) {
        return new DossierListDesk.Line(
                sent.getOrDefault("code", ""),
                sent.getOrDefault("heading", ""),
                sent.getOrDefault("title", ""),
                DossierTexts.id(sent.getOrDefault("keeper", "")),
                sent.getOrDefault("group", ""),
                Retention.ofWord(sent.getOrDefault("retention", "")).orElse(null),
                sent.getOrDefault("retentionWhy", ""),
                sent.containsKey("construction"),
                sent.getOrDefault("note", ""));
    }
}
