package vn.xaso.payments.gateway.vietqr;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;

/// What the square code of a bank transfer says, in the tag–length–value form of EMVCo as NAPAS uses it.
///
/// @param bank the six digits of the bank
/// @param account of whoever is paid
/// @param amount null: whoever pays types it
/// @param bill number of the bill, or empty
/// @param purpose what stands on the bank statement, or empty; written without marks
///
/// Law: NAPAS VietQR, EMVCo Merchant-Presented Mode 1.1
public record VietQr(String bank, String account, @Nullable Money amount, String bill, String purpose) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String APPLICATION = "A000000727";
    private static final String TO_ACCOUNT = "QRIBFTTA";
    private static final String DONG = "704";
    private static final int LONGEST_PURPOSE = 50;
    private static final int HEAD = 4;
    private static final int LONGEST_VALUE = 99;

    /// The whole payload, its check at the end.
    public String payload() {
        var text = new StringBuilder()
                .append(field("00", "01"))
                .append(field("01", amount == null ? "11" : "12"))
                .append(field("38", payee()))
                .append(field("53", DONG));
        if (amount != null) {
            text.append(field("54", Long.toString(amount.dong())));
        }
        text.append(field("58", "VN"));
        var more = (bill.isEmpty() ? "" : field("01", plain(bill))) + (purpose.isEmpty() ? "" : field("08", told()));
        if (!more.isEmpty()) {
            text.append(field("62", more));
        }
        text.append("6304");
        return text + check(text.toString());
    }

    private String payee() {
        return field("00", APPLICATION)
                + field("01", field("00", bank) + field("01", account))
                + field("02", TO_ACCOUNT);
    }

    private String told() {
        var plain = plain(purpose);
        return plain.length() > LONGEST_PURPOSE ? plain.substring(0, LONGEST_PURPOSE) : plain;
    }

    /// Banks take letters without marks only.
    private static String plain(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^ -~]", " ")
                .strip();
    }

    private static String field(String id, String value) {
        if (value.length() > LONGEST_VALUE) {
            throw new IllegalArgumentException("A field of the code holds 99 letters at most: " + id);
        }
        return id + "%02d".formatted(value.length()) + value;
    }

    /// Nothing where the text is no such code, is damaged, or does not pay into an account.
    public static Optional<VietQr> read(String payload) {
        if (payload.length() < HEAD * 2
                || !check(payload.substring(0, payload.length() - HEAD))
                        .equalsIgnoreCase(payload.substring(payload.length() - HEAD))) {
            return Optional.empty();
        }
        var all = fields(payload);
        var payee = fields(all.getOrDefault("38", ""));
        var account = fields(payee.getOrDefault("01", ""));
        var more = fields(all.getOrDefault("62", ""));
        var typed = all.get("54");
        if (!APPLICATION.equals(payee.get("00")) || !account.containsKey("01")) {
            return Optional.empty();
        }
        return Optional.of(new VietQr(
                account.getOrDefault("00", ""),
                account.getOrDefault("01", ""),
                typed == null || !typed.matches("\\d{1,13}") ? null : new Money(Long.parseLong(typed)),
                more.getOrDefault("01", ""),
                more.getOrDefault("08", "")));
    }

    /// What cannot be read as fields is left out.
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

    /// CRC-16/CCITT-FALSE.
    static String check(String text) {
        int rest = 0xFFFF;
        for (byte one : text.getBytes(StandardCharsets.US_ASCII)) {
            rest ^= (one & 0xFF) << 8;
            for (int bit = 0; bit < 8; bit++) {
                rest = (rest & 0x8000) == 0 ? rest << 1 : (rest << 1) ^ 0x1021;
            }
        }
        return "%04X".formatted(rest & 0xFFFF);
    }
}
