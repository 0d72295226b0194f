package vn.xaso.procedures;

import java.util.List;
import java.util.Set;

/// The internal process of a version as a drawing, and the same in words for whoever does not see it.
///
/// @param hours of the longest way
/// @param steps in the order of their numbers
/// @param now the steps in which the work stands
/// @param done the steps behind it
public record FlowPicture(
        int width,
        int height,
        List<Box> boxes,
        List<Way> ways,
        int hours,
        List<Step> steps,
        Set<Integer> now,
        Set<Integer> done) {

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
    public FlowPicture standing(Set<Integer> at, Set<Integer> behind) {
        return new FlowPicture(width, height, boxes, ways, hours, steps, Set.copyOf(at), Set.copyOf(behind));
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
