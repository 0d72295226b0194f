package vn.xaso.cases.fees.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.fees.application.FeeDesk;
import vn.xaso.cases.fees.domain.FeeClaim;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.SearchText;

/// Reads what was typed on the page of the fee.
final class FeeTyped {

    private static final String WHOLE = "\\d{1,11}";
    private static final int NONSENSE = -1;

    private FeeTyped() {}

    /// @param items how many the procedure has
    static List<FeeDesk.Asked> read(Map<String, String> sent, int items) {
        var asked = new ArrayList<FeeDesk.Asked>();
        for (int no = 0; no < items; no++) {
            asked.add(new FeeDesk.Asked(
                    no,
                    units(sent.getOrDefault("units-" + no, "")),
                    amount(sent.getOrDefault("amount-" + no, "")),
                    sent.getOrDefault("reason-" + no, "")));
        }
        return asked;
    }

    /// Nothing typed is none; what is no number is wrong.
    private static int units(String typed) {
        var digits = digits(typed);
        if (digits.isEmpty()) {
            return 0;
        }
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : NONSENSE;
    }

    /// `8.000`, `8 000 đ` and `8000` are the same; null where it is no amount.
    private static @Nullable Money amount(String typed) {
        var digits = digits(typed);
        return digits.matches(WHOLE) && Long.parseLong(digits) > 0 ? new Money(Long.parseLong(digits)) : null;
    }

    private static String digits(String typed) {
        return typed.strip().replaceFirst("(?iu)\\s*(đ|đồng|vnd|vnđ)$", "").replaceAll("[.,\\s]", "");
    }

    /// Null where nobody says that the applicant pays less.
    static @Nullable FeeClaim claim(Map<String, String> sent) {
        var group = sent.getOrDefault("group", "");
        return group.isBlank() ? null : new FeeClaim(group, SearchText.tidy(sent.getOrDefault("proof", "")));
    }

    static int version(Map<String, String> sent) {
        var typed = sent.getOrDefault("version", "");
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : NONSENSE;
    }
}
