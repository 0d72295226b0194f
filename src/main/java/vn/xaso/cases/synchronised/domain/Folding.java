package vn.xaso.cases.synchronised.domain;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import vn.xaso.cases.synchronised.SynchronisedCases.Acknowledged;
import vn.xaso.cases.synchronised.SynchronisedCases.Answer;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;

/// What the portal keeps, from all its answers.
///
/// The order in which the answers came does not matter, and neither does how often: for each field the answer to the
/// latest message holds. A field that was refused keeps the value of an earlier answer.
public final class Folding {

    private Folding() {}

    /// @param answers at least one
    public static Acknowledged fold(List<Answer> answers) {
        var values = new EnumMap<Field, String>(Field.class);
        var refused = new EnumMap<Field, String>(Field.class);
        var ordered =
                answers.stream().sorted(Comparator.comparingLong(Answer::event)).toList();
        for (var answer : ordered) {
            answer.accepted().forEach((field, value) -> {
                values.put(field, value);
                refused.remove(field);
            });
            refused.putAll(answer.refused());
        }
        values.values().removeIf(String::isEmpty);
        var last = ordered.getLast();
        return new Acknowledged(last.event(), last.at(), values, refused);
    }
}
