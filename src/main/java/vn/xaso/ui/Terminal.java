package vn.xaso.ui;

import java.util.Locale;

/// What commands say to the person at the terminal while they work.
public final class Terminal {

    private Terminal() {}

    /// The language of the terminal's own settings.
    public static Language language() {
        var asked = System.getenv().getOrDefault("LANG", "").toLowerCase(Locale.ROOT);
        return Language.of(asked.startsWith("en") ? "en" : "vi");
    }

    /// Writes how far the work is over the line before.
    ///
    /// @param step how many pieces of work pass between two lines
    public static void progress(int done, int total, int step) {
        if (done % step == 0 || done == total) {
            System.err.print("\r" + done + "/" + total);
            System.err.flush();
        }
    }
}
