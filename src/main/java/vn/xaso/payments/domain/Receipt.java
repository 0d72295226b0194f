package vn.xaso.payments.domain;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Refusal;

/// The paper that says money came. Its number is given once; a wrong one is struck and stays.
///
/// @param cashier null where the money came by itself
/// @param replaces the struck one in whose place it stands, or empty
/// @param key whoever has it may read the receipt: 12 hexadecimal digits
/// @param struck null as long as it is good
///
/// Law: NĐ 123/2020/NĐ-CP art. 30; NĐ 70/2025/NĐ-CP
public record Receipt(
        Serial number,
        UUID obligation,
        Money amount,
        Way way,
        Payer payer,
        Instant issuedAt,
        @Nullable UUID cashier,
        String cashierName,
        String replaces,
        String key,
        @Nullable Struck struck) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 6;

    /// A new key, which stands on the paper.
    public static String newKey() {
        var bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// @param symbol of the series, such as `XS26`
    public record Serial(int year, String symbol, int value) {

        private static final Pattern TOLD = Pattern.compile("([A-Z]{2})(\\d{2})-(\\d{7,9})");
        private static final int CENTURY = 2000;

        /// `XS26-0000123`.
        public String told() {
            return symbol + "-" + "%07d".formatted(value);
        }

        /// As it is told or typed.
        public static Optional<Serial> find(String text) {
            var found = TOLD.matcher(text.strip().toUpperCase(java.util.Locale.ROOT));
            return found.matches()
                    ? Optional.of(new Serial(
                            CENTURY + Integer.parseInt(found.group(2)),
                            found.group(1) + found.group(2),
                            Integer.parseInt(found.group(3))))
                    : Optional.empty();
        }
    }

    /// Who paid, as it stands on the paper.
    public record Payer(String name, String address) {}

    /// @param by null where nobody is known any more
    public record Struck(Instant at, @Nullable UUID by, String byName, String reason) {}

    /// `XS26-0000123`.
    public String told() {
        return number.told();
    }

    /// Where the public reads, checks and downloads it.
    public String href() {
        return "/bien-lai/" + told() + "?k=" + key;
    }

    public boolean isStruck() {
        return struck != null;
    }

    /// @throws Refusal if it was struck before
    public Receipt struck(Struck how) {
        if (struck != null) {
            throw new Refusal("payments.refusal.receipt.struck");
        }
        return new Receipt(number, obligation, amount, way, payer, issuedAt, cashier, cashierName, replaces, key, how);
    }
}
