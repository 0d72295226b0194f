package vn.xaso.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a list that is read by keyset.
///
/// @param next where the following page begins, or null on the last page
public record Slice<T>(List<T> rows, @Nullable String next) {

    /// Cuts a page out of rows that were read with one row more than the page holds.
    public static <T> Slice<T> cut(List<T> rows, int size, Function<T, String> cursor) {
        if (rows.size() <= size) {
            return new Slice<>(List.copyOf(rows), null);
        }
        var page = List.copyOf(rows.subList(0, size));
        return new Slice<>(page, cursor.apply(page.getLast()));
    }
}
