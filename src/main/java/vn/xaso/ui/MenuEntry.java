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

    /// The headings of the main menu, each with the order from which its lines stand below it.
    public enum Group {
        WORK(0),
        CASES(10),
        DOCUMENTS(30),
        TOOLS(60),
        INDICATORS(300),
        ADMINISTRATION(600);

        private final int from;

        Group(int from) {
            this.from = from;
        }

        public String key() {
            return "ui.menu.group." + name();
        }
    }

    public Group group() {
        var found = Group.WORK;
        for (var group : Group.values()) {
            found = order >= group.from ? group : found;
        }
        return found;
    }

    /// Says whether the page that is open belongs to this line.
    public boolean covers(String path) {
        return path.equals(href) || (!FRONT_PAGES.contains(href) && path.startsWith(href + "/"));
    }

    /// A module that has pages brings its lines; which ones depends on who looks.
    public interface Source {
        List<MenuEntry> entries(@Nullable SignedIn who);
    }
}
