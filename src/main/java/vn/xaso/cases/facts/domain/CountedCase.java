package vn.xaso.cases.facts.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.facts.CaseFacts.Mark;
import vn.xaso.cases.facts.CaseFacts.Values;
import vn.xaso.cases.synchronised.SynchronisedCases.Acknowledged;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;
import vn.xaso.kernel.UnitId;

/// An accepted case as its own rows tell it.
///
/// @param values what its own rows say; the marks of fees and of the store come from elsewhere
public record CountedCase(
        UUID id, UnitId unit, UnitId receivedAt, String code, String procedure, UUID version, Values values) {

    private static final Map<Field, Mark> MARKS = Map.of(
            Field.FILES, Mark.FILES,
            Field.RESULT_FILES, Mark.RESULT_FILE,
            Field.PAID_ONLINE, Mark.PAID_ONLINE,
            Field.DIGITISED, Mark.REUSED,
            Field.REUSED, Mark.REUSED,
            Field.FROM_STORE, Mark.FROM_STORE,
            Field.IDENTITY, Mark.IDENTIFIED,
            Field.FEES, Mark.FEE);
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
    public @Nullable Values acknowledged(@Nullable Acknowledged told) {
        var received = told == null ? null : told.time(Field.RECEIVED);
        if (told == null || received == null) {
            return null;
        }
        var ended = told.time(Field.ENDED);
        var due = told.time(Field.DUE);
        return new Values(
                received,
                due == null ? values.due() : due,
                ended,
                (int) told.number(Field.SUPPLEMENTS),
                ended == null ? null : values.minutes(),
                marks(told, ended != null));
    }

    private Set<Mark> marks(Acknowledged told, boolean ended) {
        var marks = EnumSet.noneOf(Mark.class);
        MARKS.forEach((field, mark) -> {
            if (told.is(field)) {
                marks.add(mark);
            }
        });
        switch (told.text(Field.CHANNEL)) {
            case "2" -> marks.add(Mark.ONLINE);
            case "3" -> marks.add(Mark.POST);
            default -> {}
        }
        if (told.text(Field.FEES).isEmpty() && values.marks().contains(Mark.FEE)) {
            marks.add(Mark.FEE);
        }
        values.marks().stream()
                .filter(mark -> OF_THE_OFFICE.contains(mark) || (ended && OF_THE_END.contains(mark)))
                .forEach(marks::add);
        return marks;
    }
}
