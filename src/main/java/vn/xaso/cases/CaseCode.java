package vn.xaso.cases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/// The code of an accepted case: agency, day and number of that agency on that day, such as
/// `H18.45.05-261124-0007`. Four digits at least; a busier day gets a longer number, never a second 0001.
///
/// Law: TT 03/2025/TT-VPCP, annex I
public record CaseCode(String text) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]\\d{2}(\\.[0-9A-Z]{1,3}){0,5}-\\d{6}-\\d{4,7}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    public CaseCode {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a case code");
        }
    }

    public static CaseCode of(String agencyCode, LocalDate day, int number) {
        return new CaseCode("%s-%s-%04d".formatted(agencyCode, DAY.format(day), number));
    }

    /// Reads what a person typed: lower case and spaces are forgiven.
    public static Optional<CaseCode> read(String typed) {
        var text = typed.strip().toUpperCase(java.util.Locale.ROOT).replace(" ", "");
        return SHAPE.matcher(text).matches() ? Optional.of(new CaseCode(text)) : Optional.empty();
    }

    /// The agency that received the case.
    public String agencyCode() {
        return text.substring(0, text.indexOf('-'));
    }

    @Override
    public String toString() {
        return text;
    }
}
