package vn.xaso.ui;

import org.jspecify.annotations.Nullable;

/// A way to another page, in tabs and in the line above the title.
///
/// @param current true where this is the page that is open
/// @param count how many things wait there, or null where nobody counts
public record Link(
        String href, String text, boolean current, @Nullable Long count) {

    public Link(String href, String text) {
        this(href, text, false, null);
    }

    public Link(String href, String text, boolean current) {
        this(href, text, current, null);
    }
}
