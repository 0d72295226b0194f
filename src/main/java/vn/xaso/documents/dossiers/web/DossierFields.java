package vn.xaso.documents.dossiers.web;

import java.util.List;
import java.util.Map;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// To which field a refusal belongs.
final class DossierFields {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("endedOn", "endedOn"),
            Map.entry("title", "title"),
            Map.entry("retention", "retention"),
            Map.entry("code", "code"),
            Map.entry("codeTaken", "code"),
            Map.entry("keeper", "keeper"),
            Map.entry("keepUntil", "until"),
            Map.entry("reader", "reader"),
            Map.entry("backBy", "backBy"),
            Map.entry("outAlready", "original"),
            Map.entry("chooseDossier", "into"),
            Map.entry("thereAlready", "into"),
            Map.entry("decision", "decision"),
            Map.entry("issuedOn", "issuedOn"),
            Map.entry("nothingToCopy", "from"));

    private DossierFields() {}

    /// Everything that is wrong with a form, each beside its field.
    ///
    /// @param act the last part of the address to which the form was sent
    static List<FieldMessage> messages(String act, Refusal refusal, Texts texts) {
        return refusal instanceof Mistakes mistakes
                ? mistakes.all().stream()
                        .map(one -> new FieldMessage(one.part(), said(one.refusal(), texts)))
                        .toList()
                : List.of(new FieldMessage(of(act, refusal.messageKey()), said(refusal, texts)));
    }

    private static String said(Refusal refusal, Texts texts) {
        return texts.of(refusal.messageKey(), refusal.arguments());
    }

    /// @param key of the refusal
    private static String of(String act, String key) {
        var reason = key.substring(key.lastIndexOf('.') + 1);
        return switch (reason) {
            case "choosePaper" -> act.equals("uses") ? "original" : "document";
            case "reason" ->
                switch (act) {
                    case "removals" -> "why";
                    case "keeping" -> "consent";
                    case "striking" -> "strikeReason";
                    default -> "reason";
                };
            default -> FIELDS.getOrDefault(reason, "act-" + act);
        };
    }
}
