package vn.xaso.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The two languages of the pages. Vietnamese is the default.
public enum Language {
    VI("Tiếng Việt"),
    EN("English");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String ownName() {
        return ownName;
    }

    public Language other() {
        return this == VI ? EN : VI;
    }

    public static Language of(@Nullable String code) {
        return "en".equals(code) ? EN : VI;
    }
}
