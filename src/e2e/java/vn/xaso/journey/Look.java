package vn.xaso.journey;

/// How somebody looks at a page.
///
/// @param width of the window, in CSS pixels
/// @param lang `vi` or `en`
/// @param scripts false where the browser runs no JavaScript
public record Look(int width, String lang, boolean scripts) {

    public static final Look PHONE = new Look(360, "vi", true);
    /// As leaders carry them; the finger is the mouse.
    public static final Look TOUCH = new Look(390, "vi", true);

    public static final Look DESK = new Look(1280, "vi", true);

    /// The narrowest screen that every page must fit: also 1280 px at 400 % zoom.
    public static final Look NARROW = new Look(320, "vi", true);

    public Look inEnglish() {
        return new Look(width, "en", scripts);
    }

    public Look withoutScripts() {
        return new Look(width, lang, false);
    }

    boolean touch() {
        return width == TOUCH.width;
    }

    int height() {
        return width < 700 ? 740 : 800;
    }
}
