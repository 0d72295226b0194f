package vn.xaso.documents.layout.domain.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.xaso.documents.LayoutCheck.Finding;
import vn.xaso.documents.LayoutCheck.Outcome;
import vn.xaso.documents.layout.domain.SeenDocument;
import vn.xaso.documents.layout.domain.SeenDocument.State;

/// All rules of the layout, in the order of the law.
///
/// Law: 30/2020/NĐ-CP Phụ lục I
public final class LayoutRules {

    private record Rule(String code, Function<Sheets, Finding> look, boolean alsoOfScans) {

        static Rule of(String code, Function<Sheets, Finding> look) {
            return new Rule(code, look, false);
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule("paper", sheets -> PaperRules.paper(sheets.document()), true),
            Rule.of("margins", MarginRules::margins),
            Rule.of("font", sheets -> PaperRules.font(sheets.document())),
            Rule.of("letters", sheets -> PaperRules.letters(sheets.document())),
            Rule.of("ink", sheets -> PaperRules.ink(sheets.document())),
            Rule.of("pages", PageNumberRules::pages),
            Rule.of("state", HeadRules::state),
            Rule.of("motto", HeadRules::motto),
            Rule.of("issuer", HeadRules::issuer),
            Rule.of("number", HeadRules::number),
            Rule.of("day", HeadRules::day),
            Rule.of("title", HeadRules::title),
            Rule.of("bases", TextRules::bases),
            Rule.of("body", TextRules::body),
            Rule.of("capacity", FootRules::capacity),
            Rule.of("signer", FootRules::signer),
            Rule.of("greeting", TextRules::greeting),
            Rule.of("recipients", FootRules::recipients),
            Rule.of("marks", FootRules::marks),
            Rule.of("embedded", sheets -> PaperRules.embedded(sheets.document())),
            new Rule("archive", sheets -> PaperRules.archive(sheets.document()), true));

    private LayoutRules() {}

    public static List<String> codes() {
        return RULES.stream().map(Rule::code).toList();
    }

    /// @param typeNames the names of the types of documents, in capitals
    public static List<Finding> check(SeenDocument document, Set<String> typeNames) {
        if (document.state() != State.SEEN || document.pages().isEmpty()) {
            return unsure("state." + document.state());
        }
        var sheets = Sheets.of(document, typeNames);
        boolean silent = document.isScan() || hasNoWords(document);
        var findings = new ArrayList<Finding>();
        for (var rule : RULES) {
            findings.add(
                    silent && !rule.alsoOfScans()
                            ? new Finding(rule.code(), Outcome.UNSURE, "scan", rule.code(), 1)
                            : rule.look().apply(sheets));
        }
        return List.copyOf(findings);
    }

    private static boolean hasNoWords(SeenDocument document) {
        return document.pages().getFirst().texts().isEmpty();
    }

    private static List<Finding> unsure(String why) {
        return RULES.stream()
                .map(rule -> new Finding(rule.code(), Outcome.UNSURE, why, rule.code(), 0))
                .toList();
    }
}
