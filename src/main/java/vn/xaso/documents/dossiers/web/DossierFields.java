package vn.xaso.documents.dossiers.web;

import java.util.Map;

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

    /// @param act the last part of the address to which the form was sent
    /// @param key of the refusal
    static String of(String act, String key) {
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
