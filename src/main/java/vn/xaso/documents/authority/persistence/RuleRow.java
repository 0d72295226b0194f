package vn.xaso.documents.authority.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// How codes, lines and times lie in a row.
final class RuleRow {

    private RuleRow() {}

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /// Codes side by side in one column.
    static String words(Set<String> codes) {
        return String.join(" ", new TreeSet<>(codes));
    }

    static Set<String> words(String text) {
        return text.isBlank() ? Set.of() : Set.copyOf(Arrays.asList(text.split(" ", -1)));
    }

    static List<String> lines(String text) {
        return text.isBlank() ? List.of() : List.of(text.split("\n", -1));
    }
}
