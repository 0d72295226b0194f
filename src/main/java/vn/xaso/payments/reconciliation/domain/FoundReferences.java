package vn.xaso.payments.reconciliation.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds the references of tries to pay in the words of a transfer. Banks put words before and behind them, write them
/// in small letters and break them by blanks; people who type them take O for 0 and I or L for 1.
public final class FoundReferences {

    private static final String START = "XS";
    private static final int LENGTH = 12;
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private FoundReferences() {}

    /// All that could be one; whether they exist only the ledger knows.
    public static List<String> in(String words) {
        var plain = words.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        var found = new LinkedHashSet<String>();
        for (int at = plain.indexOf(START); at >= 0; at = plain.indexOf(START, at + 1)) {
            if (at + START.length() + LENGTH <= plain.length()) {
                read(plain.substring(at + START.length(), at + START.length() + LENGTH), found);
            }
        }
        return List.copyOf(found);
    }

    private static void read(String tail, Set<String> found) {
        var clear = tail.replace('O', '0').replace('I', '1').replace('L', '1');
        if (clear.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0)) {
            found.add(START + clear);
        }
    }
}
