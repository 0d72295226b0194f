package vn.xaso.reports.design.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xaso.forms.Wording;
import vn.xaso.kernel.Mistakes;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.Formula;

/// What may stand in a cell, as fields of a form and back.
final class RuleFields {

    private RuleFields() {}

    static Map<String, String> written(CellRule rule) {
        var fields = new HashMap<String, String>();
        fields.put("kind", rule.kind().name());
        fields.put("decimals", String.valueOf(rule.decimals()));
        fields.put("unit", rule.unit());
        fields.put("choices", String.join("\n", rule.choices()));
        fields.put("formula", rule.formula());
        fields.put("figure", rule.figure());
        if (rule.required()) {
            fields.put("required", "true");
        }
        return fields;
    }

    /// Tells at once what cannot be: a formula that cannot be read, a list without values.
    static CellRule read(Sent sent, String prefix, Mistakes.Check check) {
        var kind = Arrays.stream(CellRule.Kind.values())
                .filter(one -> one.name().equals(sent.text(prefix + "kind")))
                .findFirst()
                .orElse(CellRule.Kind.NUMBER);
        var choices = kind == CellRule.Kind.CHOICE
                ? sent.lines(prefix + "choices")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()
                : List.<String>of();
        var formula = kind == CellRule.Kind.FORMULA ? formula(sent, prefix + "formula", check) : "";
        check.require(prefix + "choices", kind != CellRule.Kind.CHOICE || choices.size() > 1, "sheets.form.choices");
        var figure = kind == CellRule.Kind.FIGURE ? sent.text(prefix + "figure") : "";
        check.require(prefix + "figure", kind != CellRule.Kind.FIGURE || !figure.isEmpty(), "duties.refusal.figure");
        return new CellRule(
                kind,
                Math.min(sent.number(prefix + "decimals", 0), CellRule.MOST_DECIMALS),
                sent.text(prefix + "unit"),
                choices,
                formula,
                figure,
                sent.ticked(prefix + "required") && kind.isTyped());
    }

    static String formula(Sent sent, String field, Mistakes.Check check) {
        var typed = sent.text(field);
        return check.part(field, () -> Formula.read(typed).text(), typed);
    }

    static void put(Map<String, String> fields, String name, Wording wording) {
        fields.put(name + "-vi", wording.vi());
        fields.put(name + "-en", wording.en());
    }
}
