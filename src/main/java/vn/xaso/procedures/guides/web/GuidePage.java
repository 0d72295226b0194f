package vn.xaso.procedures.guides.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Link;

/// A guide that is being answered: the answers so far, then the next question or where they lead.
///
/// @param question the question that is open, or empty at the end
/// @param answers the ways on
/// @param result where it ends, or null before
public record GuidePage(
        String title,
        String again,
        List<Said> said,
        String question,
        List<Link> answers,
        @Nullable Result result) {

    /// @param changeHref where the question is asked again
    public record Said(String question, String answer, String changeHref) {}

    /// @param procedure its name, or empty where it ends with advice
    /// @param href its page, or empty where the catalogue does not have it
    /// @param takenInHref where reception takes the case in, or where a citizen sends it, or empty
    public record Result(String procedure, String code, String href, String takenInHref, String why) {}
}
