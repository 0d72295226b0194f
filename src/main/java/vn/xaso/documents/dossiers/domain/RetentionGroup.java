package vn.xaso.documents.dossiers.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A group of dossiers and papers that are kept for the same time: a line of the table of terms. It never changes in
/// place; a change is its next version.
///
/// @param code of the field and of the group in it, such as `05.03`
/// @param version 0: as the program proposes it
/// @param source the text of law that says so, or empty
/// @param note what else is to be known, or empty
/// @param ended no new dossier gets it
/// @param written null where the unit never touched it
public record RetentionGroup(
        String code,
        int version,
        String field,
        String title,
        Retention retention,
        String source,
        String note,
        boolean ended,
        @Nullable Written written) {

    /// @param why the reason of the change
    public record Written(Instant at, String name, String why) {}

    /// What people write of it.
    public record Words(String title, Retention retention, String source, String note) {}

    public boolean isInUse() {
        return !ended;
    }

    /// The number of the field, the first two digits.
    public String fieldNo() {
        return code.substring(0, 2);
    }

    public boolean says(Words words) {
        return words.equals(new Words(title, retention, source, note));
    }

    public RetentionGroup changed(Words words, Written by) {
        return new RetentionGroup(
                code, version + 1, field, words.title(), words.retention(), words.source(), words.note(), ended, by);
    }

    public RetentionGroup ended(boolean end, Written by) {
        return new RetentionGroup(code, version + 1, field, title, retention, source, note, end, by);
    }
}
