package vn.xaso.ui;

import java.util.List;
import java.util.function.UnaryOperator;
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

    /// The files in which a list can be taken along.
    ///
    /// @param address of a form: `PDF`, `XLSX`, `CSV`
    public static List<Link> files(UnaryOperator<String> address) {
        return files("PDF", address);
    }

    /// @param print what the PDF is called
    public static List<Link> files(String print, UnaryOperator<String> address) {
        return List.of(
                new Link(address.apply("PDF"), print),
                new Link(address.apply("XLSX"), "Excel"),
                new Link(address.apply("CSV"), "CSV"));
    }
}
