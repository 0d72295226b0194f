package vn.xaso.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures of one line.
///
/// @param name whose figures they are
/// @param look `own` for the one that is spoken of, `other` for what it is compared with
/// @param values one a place; null where nothing could be counted, which leaves a gap
/// @param told the same as words
public record Series(String name, String look, List<@Nullable Double> values, List<String> told) {

    public Series {
        if (values.size() != told.size()) {
            throw new IllegalArgumentException(values.size() + " values and " + told.size() + " words");
        }
    }

    /// The last that could be counted, as words, or empty.
    public String last() {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (values.get(i) != null) {
                return told.get(i);
            }
        }
        return "";
    }
}
