package vn.xaso.payments.reconciliation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.Sha256;
import vn.xaso.payments.reconciliation.domain.Headings.Columns;
import vn.xaso.payments.reconciliation.domain.StatementLine.Outcome;

/// Reads the movements out of the rows of a file.
public final class StatementReader {

    private static final Pattern ACCOUNT =
            Pattern.compile("(?:so tai khoan|so tk|tai khoan|account)[^0-9]{0,40}(\\d[\\d ]{5,22}\\d)");
    private static final int FINGERPRINT = 32;
    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_NUMBER = 100;

    private final Source source;
    private final String account;
    private final List<List<String>> rows;
    private final Columns columns;

    private StatementReader(Source source, String account, List<List<String>> rows, Columns columns) {
        this.source = source;
        this.account = account;
        this.rows = rows;
        this.columns = columns;
    }

    /// @param account as it stands above the table, or empty
    /// @param twice rows that stand in the file more than once and are taken once
    /// @param unread rows with an amount or a day that cannot be read: nobody may overlook them
    public record Read(
            Source source, String account, List<StatementLine> lines, List<Integer> twice, List<Integer> unread) {

        public @Nullable LocalDate first() {
            return lines.stream()
                    .map(StatementLine::day)
                    .min(LocalDate::compareTo)
                    .orElse(null);
        }

        public @Nullable LocalDate last() {
            return lines.stream()
                    .map(StatementLine::day)
                    .max(LocalDate::compareTo)
                    .orElse(null);
        }
    }

    public static Read read(Source source, List<List<String>> rows, Columns columns) {
        return new StatementReader(source, account(rows, columns.headRow()), rows, columns).read();
    }

    /// A column with references is a provider's; whose, its words tell.
    public static Source source(List<List<String>> rows, Columns columns) {
        if (!columns.columns().containsKey(ColumnRole.REFERENCE)) {
            return Source.BANK;
        }
        var head = new StringBuilder();
        rows.stream()
                .limit(columns.headRow() + 2L)
                .forEach(row -> head.append(String.join(" ", row)).append(' '));
        var plain = SearchText.fold(head.toString());
        return plain.contains("quoc gia") || plain.contains("dvcqg") || plain.contains("nen tang")
                ? Source.PLATFORM
                : Source.VNPAY;
    }

    private static String account(List<List<String>> rows, int before) {
        for (var row : rows.subList(0, before)) {
            var found = ACCOUNT.matcher(SearchText.fold(String.join(" ", row)));
            if (found.find()) {
                return found.group(1).replace(" ", "");
            }
        }
        return "";
    }

    private Read read() {
        var lines = new HashMap<String, StatementLine>();
        var order = new ArrayList<StatementLine>();
        var twice = new ArrayList<Integer>();
        var unread = new ArrayList<Integer>();
        for (int i = columns.headRow() + 1; i < rows.size(); i++) {
            var amount = amount(rows.get(i));
            var day = BankDays.read(cell(rows.get(i), ColumnRole.DAY)).orElse(null);
            if (amount.isPresent() && amount.getAsLong() != 0 && day != null) {
                var line = line(i + 1, rows.get(i), day, amount.getAsLong());
                if (lines.putIfAbsent(line.key(), line) == null) {
                    order.add(line);
                } else {
                    twice.add(i + 1);
                }
            } else if (isSuspect(rows.get(i), day, amount)) {
                unread.add(i + 1);
            }
        }
        return new Read(source, account, List.copyOf(order), List.copyOf(twice), List.copyOf(unread));
    }

    /// Rows of sums have an amount and no day, empty ones nothing at all; a day without an amount is a line that
    /// nobody could read.
    private boolean isSuspect(List<String> row, @Nullable LocalDate day, OptionalLong amount) {
        boolean told = !cell(row, ColumnRole.WORDS).isEmpty()
                || !cell(row, ColumnRole.REFERENCE).isEmpty();
        boolean wrongDay =
                day == null && amount.isPresent() && !cell(row, ColumnRole.DAY).isEmpty() && told;
        boolean wrongAmount = day != null && amount.isEmpty() && told;
        return wrongDay || wrongAmount;
    }

    private OptionalLong amount(List<String> row) {
        var signed = cell(row, ColumnRole.AMOUNT);
        if (columns.columns().containsKey(ColumnRole.AMOUNT)
                && !columns.columns().containsKey(ColumnRole.CREDIT)) {
            return Amounts.read(signed);
        }
        var credit = Amounts.read(cell(row, ColumnRole.CREDIT));
        if (credit.isPresent() && credit.getAsLong() != 0) {
            return OptionalLong.of(Math.abs(credit.getAsLong()));
        }
        var debit = Amounts.read(cell(row, ColumnRole.DEBIT));
        return debit.isPresent() ? OptionalLong.of(-Math.abs(debit.getAsLong())) : OptionalLong.empty();
    }

    private StatementLine line(int no, List<String> row, LocalDate day, long amount) {
        var number = cut(cell(row, ColumnRole.NUMBER), LONGEST_NUMBER);
        var words = cut(cell(row, ColumnRole.WORDS), LONGEST_WORDS);
        var reference = cell(row, ColumnRole.REFERENCE);
        boolean failed = isFailed(cell(row, ColumnRole.STATE));
        return new StatementLine(
                Ids.next(),
                source,
                no,
                key(row, day, amount, number, words, reference),
                day,
                number,
                words,
                amount,
                Math.abs(Amounts.read(cell(row, ColumnRole.FEE)).orElse(0)),
                cut(cell(row, ColumnRole.BATCH), LONGEST_NUMBER),
                cut(reference, LONGEST_NUMBER),
                amount < 0 || failed ? Outcome.OUT : Outcome.WAITING,
                null);
    }

    private static boolean isFailed(String state) {
        var plain = SearchText.fold(state);
        return plain.contains("that bai")
                || plain.contains("khong thanh cong")
                || plain.contains("fail")
                || plain.contains("huy");
    }

    /// Without the account, which only some files name: the same movement in two files has the same key.
    private String key(List<String> row, LocalDate day, long amount, String number, String words, String reference) {
        if (!number.isEmpty()) {
            return number + "/" + amount;
        }
        var all = new TreeMap<>(Map.of(
                "at", cell(row, ColumnRole.DAY),
                "on", day.toString(),
                "amount", Long.toString(amount),
                "words", SearchText.fold(words),
                "reference", reference,
                "balance", cell(row, ColumnRole.BALANCE).replaceAll("[^0-9]", "")));
        return "#" + Sha256.hex(all.toString()).substring(0, FINGERPRINT);
    }

    private String cell(List<String> row, ColumnRole role) {
        var column = columns.columns().get(role);
        return column == null || column >= row.size() ? "" : row.get(column).strip();
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
