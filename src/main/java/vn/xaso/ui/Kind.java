package vn.xaso.ui;

import java.util.Locale;

/// How a thing stands. Each kind has a colour and a sign, because colour alone tells nothing to many eyes.
public enum Kind {
    NEUTRAL("dot"),
    INFO("info"),
    WARN("clock"),
    LATE("alert"),
    DONE("check");

    private final String icon;

    Kind(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /// The ending of a class in the style sheet, such as `late` in `tag--late`.
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
