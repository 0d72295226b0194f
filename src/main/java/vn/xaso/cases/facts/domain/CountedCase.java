package vn.xaso.cases.facts.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseFacts.Field;
import vn.xaso.cases.CaseFacts.Mark;
import vn.xaso.cases.CaseFacts.Values;
import vn.xaso.kernel.UnitId;

/// An accepted case as its own rows tell it.
///
/// @param marks what its own rows say; fees and the store come from elsewhere
public record CountedCase(
        UUID id, UnitId unit, UnitId receivedAt, String code, String procedure, UUID version, Values values) {

    private static final Set<Mark> OF_THE_END = EnumSet.of(Mark.DECIDED, Mark.RESULT_NEEDED);
    private static final Set<Mark> OF_THE_OFFICE = EnumSet.of(Mark.RATED, Mark.SATISFIED, Mark.DISLIKED);

    /// With what other parts know of it.
    public CountedCase with(Set<Mark> more) {
        var all = EnumSet.noneOf(Mark.class);
        all.addAll(values.marks());
        all.addAll(more);
        return new CountedCase(
                id,
                unit,
                receivedAt,
                code,
                procedure,
                version,
                new Values(
                        values.received(), values.due(), values.ended(), values.supplements(), values.minutes(), all));
    }

    /// The same case as the national portal knows it. What was not acknowledged is not there, and counts against the
    /// office: a fee counts as owed as long as the portal was not told that nothing is.
    ///
    /// Law: 766/QĐ-TTg
    public @Nullable Values acknowledged(Map<Field, String> fields) {
        var received = fields.get(Field.RECEIVED);
        if (received == null) {
            return null;
        }
        var ended = time(fields.get(Field.ENDED));
        var due = time(fields.get(Field.DUE));
        return new Values(
                Instant.parse(received),
                due == null ? values.due() : due,
                ended,
                values.supplements(),
                ended == null ? null : values.minutes(),
                marks(fields, ended != null));
    }

    private Set<Mark> marks(Map<Field, String> fields, boolean ended) {
        var marks = EnumSet.noneOf(Mark.class);
        var known = values.marks();
        switch (fields.getOrDefault(Field.CHANNEL, "")) {
            case "2" -> marks.add(Mark.ONLINE);
            case "3" -> marks.add(Mark.POST);
            default -> {}
        }
        add(marks, Mark.FILES, fields.get(Field.FILES));
        add(marks, Mark.RESULT_FILE, fields.get(Field.RESULT_FILE));
        add(marks, Mark.PAID_ONLINE, fields.get(Field.PAID_ONLINE));
        add(marks, Mark.REUSED, fields.get(Field.REUSED));
        add(marks, Mark.FROM_STORE, fields.get(Field.FROM_STORE));
        add(marks, Mark.IDENTIFIED, fields.get(Field.IDENTIFIED));
        var fees = fields.get(Field.FEES);
        if (fees == null ? known.contains(Mark.FEE) : isMore(fees)) {
            marks.add(Mark.FEE);
        }
        known.stream()
                .filter(mark -> OF_THE_OFFICE.contains(mark) || ended && OF_THE_END.contains(mark))
                .forEach(marks::add);
        return marks;
    }

    private static void add(Set<Mark> marks, Mark mark, @Nullable String value) {
        if (value != null && isMore(value)) {
            marks.add(mark);
        }
    }

    private static boolean isMore(String value) {
        return !value.isEmpty() && !"0".equals(value);
    }

    private static @Nullable Instant time(@Nullable String value) {
        return value == null || value.isEmpty() ? null : Instant.parse(value);
    }
}
