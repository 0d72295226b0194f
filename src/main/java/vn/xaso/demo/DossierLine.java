package vn.xaso.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// One line of the list of dossiers with which a commune of the demonstration begins its year.
///
/// @param group of the table of terms
/// @param topics words that a document of it has in its abstract
record DossierLine(String code, String division, String group, Kind kind, String title, List<String> topics) {

    enum Kind {
        YEAR,
        MATTER,
        WORKS
    }

    private static final List<DossierLine> ALL =
            Letter.lines("/demo/dossiers.csv").stream().map(DossierLine::read).toList();

    static List<DossierLine> all() {
        return ALL;
    }

    static DossierLine get(String code) {
        return ALL.stream().filter(line -> line.code.equals(code)).findFirst().orElseThrow();
    }

    /// Where the officials of a division file what is about that: what has a dossier of its own first.
    static DossierLine of(String division, String summary) {
        var words = summary.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(line -> line.office().equals(office(division)))
                .sorted(java.util.Comparator.comparing(line -> !line.ends()))
                .filter(line -> line.topics.stream().anyMatch(words::contains))
                .findFirst()
                .orElseGet(() -> ALL.stream()
                        .filter(line -> line.office().equals(office(division)))
                        .findFirst()
                        .orElseThrow());
    }

    /// Whether its matter ends within the half-year.
    boolean ends() {
        return kind != Kind.YEAR;
    }

    /// Civil status is a part of the Office.
    private String office() {
        return office(division);
    }

    private static String office(String division) {
        return division.equals("CIVIL_STATUS") ? "OFFICE" : division;
    }

    private static DossierLine read(String... cells) {
        return new DossierLine(
                cells[0], cells[1], cells[2], Kind.valueOf(cells[3]), cells[4], Arrays.asList(cells[5].split(";")));
    }
}
