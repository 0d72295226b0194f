package vn.xaso.signing.web;

import java.util.List;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;

/// A report on the signatures of a file, in plain sentences.
///
/// @param kept the report as a form sends it back to be printed: nothing is kept here
/// @param mark proves that the report was made here
public record ReportPage(
        Kind kind,
        String title,
        String text,
        List<Fact> facts,
        List<Part> signatures,
        List<Fact> colophon,
        String kept,
        String mark) {

    /// One signature.
    ///
    /// @param later what came after it, the first first
    /// @param warnings what does not break it and should be known
    public record Part(
            String title, Tag verdict, String reason, List<Fact> facts, List<Line> later, List<String> warnings) {}

    public record Line(Kind kind, String text) {}
}
