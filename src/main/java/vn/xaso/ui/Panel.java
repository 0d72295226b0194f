package vn.xaso.ui;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A part of a page that somebody else brings than the page itself.
///
/// @param order where it stands: the smaller the higher; below 0 it is something for the reader to do
/// @param template the path of the template without its ending; it takes `frame` and `panel`
/// @param model the record that the template takes
public record Panel(int order, String template, Object model) {

    private static final int FIRST = 5;

    /// Whether it stands before the facts of the page, because it is what the page is about.
    public boolean isFirst() {
        return order <= FIRST;
    }

    /// Those that have something to show, in their order.
    public static List<Panel> sorted(Stream<Optional<Panel>> brought) {
        return brought.flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Panel::order))
                .toList();
    }

    /// Whether it belongs to what the reader has to do, above what is only read.
    public boolean isTask() {
        return order < 0;
    }

    public Content in(Frame frame) {
        return output -> Templates.ENGINE.render(template + ".jte", Map.of("frame", frame, "panel", model), output);
    }

    /// Brings something to the page with which an official begins the day, above the work that waits.
    public interface OfTheDay {
        Optional<Panel> find(vn.xaso.kernel.Actor actor, Texts texts);
    }
}
