package vn.xaso.documents.dossiers.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How long a dossier is kept after its matter has ended.
///
/// @param months null: for ever
///
/// Law: 33/2024/QH15; 10/2022/TT-BNV
public record Retention(@Nullable Integer months) {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int LONGEST_YEARS = 70;
    private static final int FROM_HERE_TO_THE_ARCHIVE = 5 * MONTHS_OF_A_YEAR;

    public static final Retention FOR_EVER = new Retention(null);

    /// The terms that the tables of retention use, the longest first.
    public static final List<Retention> USUAL = List.of(
            FOR_EVER, years(70), years(50), years(30), years(20), years(15), years(10), years(5), years(2), years(1));

    public Retention {
        if (months != null && (months < 1 || months > LONGEST_YEARS * MONTHS_OF_A_YEAR)) {
            throw new IllegalArgumentException("Kept for ever, or between one month and 70 years: " + months);
        }
    }

    public static Retention years(int years) {
        return new Retention(years * MONTHS_OF_A_YEAR);
    }

    /// As it stands in a form: `0` for ever, else the months.
    public static Optional<Retention> ofWord(String word) {
        if (!word.matches("\\d{1,3}")) {
            return Optional.empty();
        }
        int months = Integer.parseInt(word);
        if (months == 0) {
            return Optional.of(FOR_EVER);
        }
        return months > LONGEST_YEARS * MONTHS_OF_A_YEAR ? Optional.empty() : Optional.of(new Retention(months));
    }

    public String word() {
        return months == null ? "0" : months.toString();
    }

    public boolean isForEver() {
        return months == null;
    }

    public boolean isWholeYears() {
        return months != null && months % MONTHS_OF_A_YEAR == 0;
    }

    public int inYears() {
        return months == null ? 0 : months / MONTHS_OF_A_YEAR;
    }

    /// What is kept five years and more goes to the archive.
    ///
    /// Law: 30/2020/NĐ-CP art. 30 cl. 1
    public boolean goesToTheArchive() {
        return months == null || months >= FROM_HERE_TO_THE_ARCHIVE;
    }

    /// Until when the archive must have it: one year after the end of the matter, three months after the final
    /// settlement of a construction. Null where it does not go to the archive.
    ///
    /// Law: 30/2020/NĐ-CP art. 30 cl. 2
    public @Nullable LocalDate dueOn(LocalDate endedOn, boolean construction) {
        if (!goesToTheArchive()) {
            return null;
        }
        return construction ? endedOn.plusMonths(3) : endedOn.plusYears(1);
    }
}
