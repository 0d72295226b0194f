package vn.xaso.ui;

import org.jspecify.annotations.Nullable;

/// How the parts of a field on a page point to each other.
public final class Fields {

    private Fields() {}

    /// The ids of the texts that describe a field, or null where it has none.
    public static @Nullable String describedBy(String id, String hint, String error) {
        if (hint.isEmpty() && error.isEmpty()) {
            return null;
        }
        return ((hint.isEmpty() ? "" : id + "-hint ") + (error.isEmpty() ? "" : id + "-error")).trim();
    }
}
