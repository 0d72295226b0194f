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
/// @param wrongField the field to which the complaint belongs, or empty
public record PlanForm(
        String code,
        String heading,
        String title,
        String keeper,
        String retention,
        boolean construction,
        String note,
        List<Choice> keepers,
        List<Choice> retentions,
        String wrongField,
        String wrong) {

    static final FieldMessage NOTHING_WRONG = new FieldMessage("", "");

    public String error(String field) {
        return field.equals(wrongField) ? wrong : "";
    }

    static PlanForm typed(
            Map<String, String> typed, List<Choice> keepers, List<Choice> retentions, FieldMessage wrong) {
        return new PlanForm(
                typed.getOrDefault("code", ""),
                typed.getOrDefault("heading", ""),
                typed.getOrDefault("title", ""),
                typed.getOrDefault("keeper", ""),
                typed.getOrDefault("retention", ""),
                typed.containsKey("construction"),
                typed.getOrDefault("note", ""),
                keepers,
                retentions,
                wrong.fieldId(),
                wrong.text());
    }

    static PlanForm of(Dossier.Plan plan, List<Choice> keepers, List<Choice> retentions) {
        return new PlanForm(
                plan.code(),
                plan.heading(),
                plan.title(),
                plan.keeper().toString(),
                plan.retention().word(),
                plan.construction(),
                plan.note(),
                keepers,
                retentions,
                "",
                "");
    }

    static DossierListDesk.Line line(Map<String, String> sent) {
        return new DossierListDesk.Line(
                sent.getOrDefault("code", ""),
                sent.getOrDefault("heading", ""),
                sent.getOrDefault("title", ""),
                DossierTexts.id(sent.getOrDefault("keeper", "")),
                Retention.ofWord(sent.getOrDefault("retention", "")).orElse(null),
                sent.containsKey("construction"),
                sent.getOrDefault("note", ""));
    }
}
