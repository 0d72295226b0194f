package vn.xaso.procedures.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.ProcedureVersion.Channel;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.domain.Flag.Field;
import vn.xaso.procedures.domain.Flag.Reason;

/// Takes apart the table of ways to submit, whose cells the source glued together: way, time, fee, description.
final class ChannelText {

    private static final String HEAD = "Hình thức nộpThời gianPhí, lệ phíMô tả";
    private static final String WAYS = "Trực tuyến|Trực tiếp|Dịch vụ bưu chính";
    /// A way begins a row only where a time, a fee or a capital letter is glued to it; elsewhere it is part of a text.
    private static final Pattern ROW_START = Pattern.compile("(" + WAYS + ")"
            + "(?=\\d+ (?:Ngày|Giờ)|\\d+(?:Miễn phí|Không có)|\\d[\\d.,]* (?:VNĐ|Việt|USD)|Không|\\p{Lu})");
    private static final Pattern ROW = Pattern.compile(
            "^(" + WAYS + ")(\\d+ (?:Ngày làm việc|Ngày|Giờ làm việc|Giờ)|Không có thông tin|Khác"
                    + "|\\d+(?=Miễn phí|Không có thông tin))?(.*)$",
            Pattern.DOTALL);
    private static final Pattern WORDS_BEFORE_FEE =
            Pattern.compile("^(.*?)(?=Miễn phí|Không có thông tin)", Pattern.DOTALL);

    private ChannelText() {}

    /// @param limit the one time limit that all ways have, or null
    record Reading(
            List<Channel> channels,
            List<FeeItem> fees,
            @Nullable TimeLimit limit) {}

    private record Row(
            Channel channel, List<FeeItem> fees, @Nullable TimeLimit limit) {}

    static Reading read(String raw, Flags flags) {
        var body = raw.startsWith(HEAD) ? raw.substring(HEAD.length()) : raw;
        var rows = new ArrayList<Row>();
        var starts =
                ROW_START.matcher(body).results().map(found -> found.start()).toList();
        if (starts.isEmpty()) {
            flags.add(Field.CHANNELS, Blank.is(body) ? Reason.MISSING : Reason.NOT_READABLE, raw);
            return new Reading(List.of(), List.of(), null);
        }
        if (starts.getFirst() > 0) {
            flags.add(Field.CHANNELS, Reason.LEFT_OVER, body.substring(0, starts.getFirst()));
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : body.length();
            rows.add(row(body.substring(starts.get(i), end), flags));
        }
        return new Reading(rows.stream().map(Row::channel).toList(), fees(rows), limit(rows, flags));
    }

    private static Row row(String text, Flags flags) {
        var parts = ROW.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException("A row begins with a way: " + text);
        }
        var kind = kind(parts.group(1));
        var time = Objects.requireNonNullElse(parts.group(2), "");
        var rest = parts.group(3);
        if (time.isEmpty() && !Character.isDigit(rest.isEmpty() ? ' ' : rest.charAt(0))) {
            var words = WORDS_BEFORE_FEE.matcher(rest);
            time = words.find() ? words.group(1) : "";
            rest = rest.substring(time.length());
        } else if (time.isEmpty()) {
            return glued(kind, rest, flags);
        }
        var fees = FeeText.read(rest, kind, flags);
        var description = rest.substring(fees.length()).strip();
        var channel = new Channel(kind, time.strip(), rest.substring(0, fees.length()), description);
        return new Row(channel, fees.items(), TimeText.read(time.strip(), description, flags));
    }

    /// "120 VNĐ" is a time of 1 and a fee of 20, or a time of 12 and a fee of 0: nobody can know.
    private static Row glued(ChannelKind kind, String rest, Flags flags) {
        flags.add(Field.TIME_LIMIT, Reason.NUMBERS_GLUED, rest);
        flags.add(Field.FEE, Reason.NUMBERS_GLUED, rest);
        var fees = FeeText.read(rest, kind, new Flags());
        var description = rest.substring(fees.length()).strip();
        return new Row(new Channel(kind, "", rest.substring(0, fees.length()), description), List.of(), null);
    }

    private static @Nullable TimeLimit limit(List<Row> rows, Flags flags) {
        var limits = rows.stream().map(Row::limit).distinct().toList();
        if (limits.size() > 1) {
            var texts = rows.stream()
                    .map(row -> row.channel().kind() + ": " + row.channel().timeText())
                    .toList();
            flags.add(Field.TIME_LIMIT, Reason.DIFFERS_BY_CHANNEL, String.join("\n", texts));
            return null;
        }
        return limits.getFirst();
    }

    /// One fee for all where all ways cost the same.
    private static List<FeeItem> fees(List<Row> rows) {
        var withoutWay = rows.stream()
                .map(row -> row.fees().stream().map(fee -> fee.at(null)).toList())
                .distinct()
                .toList();
        if (withoutWay.size() == 1) {
            return withoutWay.getFirst();
        }
        return rows.stream().flatMap(row -> row.fees().stream()).distinct().toList();
    }

    private static ChannelKind kind(String words) {
        return switch (words) {
            case "Trực tuyến" -> ChannelKind.ONLINE;
            case "Trực tiếp" -> ChannelKind.COUNTER;
            default -> ChannelKind.POST;
        };
    }
}
