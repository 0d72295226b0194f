package vn.xaso.documents.dossiers.domain;

import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Refusal;

/// How long a dossier is kept, and why just so long. What is written here stays when the table of terms changes.
///
/// @param group code of the group in the table of terms, or empty
/// @param why the dossier is kept longer or shorter than its group, or empty
public record Term(Retention retention, String group, String why) {

    public static Term of(Retention retention) {
        return new Term(retention, "", "");
    }

    /// What somebody wants: the term of the group, or another one with a reason.
    ///
    /// @param wanted null: as the group says
    public static Term choose(@Nullable RetentionGroup group, @Nullable Retention wanted, String why) {
        if (group == null) {
            if (wanted == null) {
                throw new Refusal("dossiers.refusal.retention");
            }
            return of(wanted);
        }
        if (wanted == null || wanted.equals(group.retention())) {
            return new Term(group.retention(), group.code(), "");
        }
        if (why.isEmpty()) {
            throw new Refusal("dossiers.refusal.retentionWhy");
        }
        return new Term(wanted, group.code(), why);
    }

    /// For another year: as the group says now, unless the dossier has a term of its own.
    public Term renewed(@Nullable RetentionGroup now) {
        return now == null || !now.isInUse() || !why.isEmpty() ? this : new Term(now.retention(), group, "");
    }
}
