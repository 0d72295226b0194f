package vn.xaso.ui;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One line of the main menu.
///
/// @param order where it stands, small numbers first
/// @param key the key of its text
public record MenuEntry(int order, String key, String href) {

    /// All pages lie below these, and none belongs to them.
    private static final Set<String> FRONT_PAGES = Set.of("/", "/office");

    /// Says whether the page that is open belongs to this line.
    public boolean covers(String path) {
        return path.equals(href) || (!FRONT_PAGES.contains(href) && path.startsWith(href + "/"));
    }

    /// A module that has pages brings its lines; which ones depends on who looks.
    public interface Source {
        List<MenuEntry> entries(@Nullable SignedIn who);
    }
}
