package vn.xaso.procedures.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.ProcedureVersion.FeeKind;
import vn.xaso.procedures.domain.Flag.Field;
import vn.xaso.procedures.domain.Flag.Reason;

/// Reads fees such as "70,000 VNĐ(70.000 đồng/Giấy chứng nhận)". The condition in brackets is kept word by word.
final class FeeText {

    static final String ONE_FEE = "Miễn phí|Không có thông tin|\\d[\\d.,]* (?:VNĐ|Việt Nam Đồng|Đồng|USD)";

    private static final long SMALLEST = 1000;
    private static final Pattern FEE = Pattern.compile("^(" + ONE_FEE + ")");
    private static final Pattern SAME_PER_UNIT =
            Pattern.compile("([\\d.,]+) ?(?:đồng|đ|vnđ) ?/ ?([^/().;:]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern PER_UNIT = Pattern.compile("/ ?([^/().;:]{1,40})");

    private FeeText() {}

    /// @param items what was read
    /// @param length how many characters of the text are fees; the rest is the description
    record Reading(List<FeeItem> items, int length) {}

    static Reading read(String text, ChannelKind channel, Flags flags) {
        var items = new ArrayList<FeeItem>();
        int at = 0;
        while (at < text.length()) {
            var fee = FEE.matcher(text).region(at, text.length());
            if (!fee.find()) {
                break;
            }
            int noteEnd = endOfBrackets(text, fee.end());
            var item = item(fee.group(1), text.substring(fee.end(), noteEnd), channel, flags);
            if (item != null) {
                items.add(item);
            }
            at = noteEnd;
        }
        return new Reading(items, at);
    }

    private static int endOfBrackets(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == from && c != '(') {
                return from;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static @Nullable FeeItem item(String fee, String brackets, ChannelKind channel, Flags flags) {
        var note = withoutBrackets(brackets);
        var whole = fee + brackets;
        if (Blank.is(fee)) {
            flags.add(Field.FEE, Reason.MISSING, whole);
            return note.isEmpty() ? null : new FeeItem("", kind(note), null, note, "", "", channel);
        }
        if ("Miễn phí".equals(fee)) {
            if (Blank.is(note)) {
                return new FeeItem("", null, Money.ZERO, "", "", "", channel);
            }
            flags.add(Field.FEE, Reason.CONDITIONAL, whole);
            return new FeeItem("", kind(note), null, note, "", "", channel);
        }
        return amount(fee, note, whole, channel, flags);
    }

    private static FeeItem amount(String fee, String note, String whole, ChannelKind channel, Flags flags) {
        long amount = Long.parseLong(fee.replaceAll("\\D", ""));
        if (fee.endsWith("USD")) {
            flags.add(Field.FEE, Reason.OTHER_CURRENCY, whole);
            return new FeeItem("", kind(note), null, whole, "", "", channel);
        }
        if (amount < SMALLEST) {
            flags.add(Field.FEE, Reason.SUSPICIOUS_AMOUNT, whole);
            return new FeeItem("", kind(note), null, whole, "", "", channel);
        }
        var unit = perUnit(note, amount);
        if (unit.isEmpty() && !note.isEmpty()) {
            flags.add(Field.FEE, Reason.CONDITIONAL, whole);
        }
        return new FeeItem("", kind(note), new Money(amount), unit.isEmpty() ? note : "", unit, "", channel);
    }

    private static String perUnit(String note, long amount) {
        var same = SAME_PER_UNIT.matcher(note);
        if (same.matches()) {
            return same.group(1).replaceAll("\\D", "").equals(Long.toString(amount))
                    ? same.group(2).strip()
                    : "";
        }
        var unit = PER_UNIT.matcher(note);
        return unit.matches() ? unit.group(1).strip() : "";
    }

    private static String withoutBrackets(String text) {
        var inner = text.strip();
        while (inner.startsWith("(") && inner.endsWith(")") && endOfBrackets(inner, 0) == inner.length()) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        return inner;
    }

    private static @Nullable FeeKind kind(String note) {
        var words = note.toLowerCase(Locale.ROOT);
        boolean isCharge = words.contains("lệ phí");
        boolean isFee = words.replace("lệ phí", "").matches("(?s).*(^|\\s|\\()phí\\s.*");
        return isCharge == isFee ? null : isCharge ? FeeKind.CHARGE : FeeKind.FEE;
    }
}
