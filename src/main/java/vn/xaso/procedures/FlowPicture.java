package vn.xaso.procedures;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The internal process of a version as a drawing, and the same in words for whoever does not see it.
///
/// @param hours of the longest way
/// @param steps in the order of their numbers
/// @param standing where the work is
public record FlowPicture(
        int width, int height, List<Box> boxes, List<Way> ways, int hours, List<Step> steps, Standing standing) {

    /// Where the work is, by the numbers of the steps.
    ///
    /// @param now the steps in which somebody works
    /// @param done the steps behind them
    /// @param waiting the steps that have been reached and wait for others
    /// @param returned how often the work was sent back to a step
    public record Standing(Set<Integer> now, Set<Integer> done, Set<Integer> waiting, Map<Integer, Integer> returned) {

        public static final Standing NOWHERE = of(Set.of(), Set.of());

        public static Standing of(Set<Integer> now, Set<Integer> done) {
            return new Standing(Set.copyOf(now), Set.copyOf(done), Set.of(), Map.of());
        }

        /// The first of them that is true of the step: now, wait, done; or empty.
        public String of(int order) {
            return now.contains(order) ? "now" : waiting.contains(order) ? "wait" : done.contains(order) ? "done" : "";
        }

        public int returns(int order) {
            return returned.getOrDefault(order, 0);
        }
    }

    /// A step as a box.
    ///
    /// @param kind end, ask or work
    public record Box(int order, int x, int y, int width, int height, String kind, List<Line> lines) {}

    /// A line of words inside a box.
    ///
    /// @param kind name or who
    public record Line(int x, int y, String kind, String text) {}

    /// A line from one box to another.
    ///
    /// @param path as SVG writes it
    /// @param back whether the work is sent back on it
    public record Way(String path, boolean back) {}

    /// A step in words.
    ///
    /// @param next what follows, or empty at an end
    /// @param back where it may be sent back, or empty
    public record Step(int order, String name, String act, String who, String hours, String next, String back) {}

    /// The same picture with where the work stands: the drawing is made once, only the mark moves.
    public FlowPicture with(Standing where) {
        return new FlowPicture(width, height, boxes, ways, hours, steps, where);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
