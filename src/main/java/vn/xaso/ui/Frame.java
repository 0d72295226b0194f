package vn.xaso.ui;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the layout around a page needs.
///
/// @param size of the letters
/// @param path the address of the page without the query
/// @param query the query without the question mark, or empty
/// @param signedIn who looks, or null
/// @param assets the address under which the style sheet and the scripts lie
/// @param settings what citizens read about this installation
/// @param demo true where this installation is a demonstration
public record Frame(
        Texts texts,
        TextSize size,
        String path,
        String query,
        @Nullable SignedIn signedIn,
        List<MenuEntry> menu,
        String assets,
        UiSettings settings,
        boolean demo) {

    public String t(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    public String lang() {
        return texts.language().code();
    }

    public String asset(String name) {
        return assets + name;
    }

    /// The same page in the other language.
    public String otherLanguageHref() {
        return here("lang", texts.language().other().code());
    }

    /// The same page with letters of this size.
    public String sizeHref(TextSize other) {
        return here("size", other.code());
    }

    /// Says whether the page lies at this address or below it.
    public boolean isUnder(String href) {
        return path.equals(href) || path.startsWith(href + "/");
    }

    /// The line of the menu that the open page belongs to: of several the most exact.
    public @Nullable MenuEntry currentEntry() {
        return menu.stream()
                .filter(entry -> entry.covers(path))
                .max(Comparator.comparingInt(entry -> entry.href().length()))
                .orElse(null);
    }

    /// This page with one word of its address changed.
    private String here(String name, String value) {
        var here = new StringBuilder(path).append('?').append(name).append('=').append(value);
        for (var word : query.split("&")) {
            if (!word.isEmpty() && !word.startsWith(name + "=")) {
                here.append('&').append(word);
            }
        }
        return here.toString();
    }
}
