package vn.xaso.documents.numbers.domain;

import java.util.List;
import vn.xaso.documents.DocumentType;

/// Finds the numbers that a document shares: the head of the unit decides on one series for all, one for each type, or
/// one for groups of types. Without a decision each type has its own, letters theirs, and all copies one.
///
/// Law: 30/2020/NĐ-CP art. 15, Phụ lục I
public record NumberSeries(List<SeriesRule> rules) {

    public static final String LETTERS = "CV";
    public static final String COPIES = "SAO";

    public String of(DocumentType type, int year) {
        var decided = inForce(year);
        return decided.stream()
                .filter(rule -> rule.types().contains(type.code()))
                .findFirst()
                .or(() -> common(decided, type))
                .map(SeriesRule::code)
                .orElseGet(() -> usual(type));
    }

    /// The decision of the latest year counts until there is a newer one.
    public List<SeriesRule> inForce(int year) {
        int latest = rules.stream()
                .mapToInt(SeriesRule::fromYear)
                .filter(from -> from <= year)
                .max()
                .orElse(year);
        return rules.stream().filter(rule -> rule.fromYear() == latest).toList();
    }

    /// Legislation and copies never share a series with the rest.
    private static java.util.Optional<SeriesRule> common(List<SeriesRule> decided, DocumentType type) {
        boolean apart = type.family() != DocumentType.Family.ADMINISTRATIVE;
        return decided.stream().filter(rule -> rule.types().isEmpty() && !apart).findFirst();
    }

    private static String usual(DocumentType type) {
        return switch (type.family()) {
            case COPY -> COPIES;
            case LEGISLATION -> "QPPL-" + type.abbreviation();
            case ADMINISTRATIVE, OTHER -> type.isNamed() ? type.abbreviation() : LETTERS;
        };
    }
}
