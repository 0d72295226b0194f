package vn.xaso.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How large the letters of the pages are: for old eyes and small screens.
public enum TextSize {
    NORMAL("A"),
    LARGE("A+"),
    LARGEST("A++");

    private final String sign;

    TextSize(String sign) {
        this.sign = sign;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What stands on the link that chooses it.
    public String sign() {
        return sign;
    }

    /// What the page says to the style sheet; null for the size that browsers take anyway.
    public @Nullable String mark() {
        return this == NORMAL ? null : code();
    }

    public static TextSize of(@Nullable String code) {
        for (var size : values()) {
            if (size.code().equals(code)) {
                return size;
            }
        }
        return NORMAL;
    }
}
