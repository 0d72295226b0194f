package vn.xaso.playbank.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a phone reads from the square code of a bank transfer.
///
/// @param bank six digits
/// @param amount in đồng, 0 where whoever pays types it
/// @param words what stands on the statement, or empty
public record ScannedCode(String bank, String account, long amount, String words) {

    private static final int HEAD = 4;

    /// Nothing where the text is no such code.
    public static Optional<ScannedCode> read(String text) {
        var code = text.strip();
        if (!code.startsWith("000201")) {
            return Optional.empty();
        }
        var all = fields(code);
        var payee = fields(fields(all.getOrDefault("38", "")).getOrDefault("01", ""));
        var amount = all.getOrDefault("54", "0");
        var account = payee.getOrDefault("01", "");
        return account.isEmpty() || !amount.matches("\\d{1,13}")
                ? Optional.empty()
                : Optional.of(new ScannedCode(
                        payee.getOrDefault("00", ""),
                        account,
                        Long.parseLong(amount),
                        fields(all.getOrDefault("62", "")).getOrDefault("08", "")));
    }

    private static Map<String, String> fields(String text) {
        var found = new LinkedHashMap<String, String>();
        int at = 0;
        while (at + HEAD <= text.length() && text.substring(at, at + HEAD).matches("\\d{4}")) {
            int end = at + HEAD + Integer.parseInt(text.substring(at + 2, at + HEAD));
            if (end > text.length()) {
                return found;
            }
            found.put(text.substring(at, at + 2), text.substring(at + HEAD, end));
            at = end;
        }
        return found;
    }
}
