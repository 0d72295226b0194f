package vn.xaso.ui;

import org.jspecify.annotations.Nullable;

/// What stands in a field of a page, and how its parts point to each other.
public final class Fields {

    private Fields() {}

    /// What is no day stays in sight in a field for words: a date field of a browser would show nothing.
    public static String type(String type, String value) {
        return type.equals("date") && !value.isEmpty() && Days.find(value).isEmpty() ? "text" : type;
    }

    public static String value(String type, String value) {
        return type.equals("date") ? Days.find(value).map(Days::field).orElse(value) : value;
    }

    /// The ids of the texts that describe a field, or null where it has none.
    public static @Nullable String describedBy(String id, String hint, String error) {
        if (hint.isEmpty() && error.isEmpty()) {
            return null;
        }
        return ((hint.isEmpty() ? "" : id + "-hint ") + (error.isEmpty() ? "" : id + "-error")).trim();
    }
}
