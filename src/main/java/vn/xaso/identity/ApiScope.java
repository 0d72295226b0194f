package vn.xaso.identity;

import java.util.Arrays;
import java.util.Optional;

/// What a token allows.
public enum ApiScope {
    CASES_SUBMIT("cases:submit"),
    CASES_READ("cases:read"),
    DOCUMENTS_EXTRACT("documents:extract"),
    SIGNATURES_VALIDATE("signatures:validate"),
    REPORTS_READ("reports:read");

    private final String word;

    ApiScope(String word) {
        this.word = word;
    }

    /// As it is written at the command line and in the description of the API.
    public String word() {
        return word;
    }

    public static Optional<ApiScope> find(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.word.equals(word.strip()))
                .findFirst();
    }
}
