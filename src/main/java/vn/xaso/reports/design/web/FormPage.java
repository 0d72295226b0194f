package vn.xaso.reports.design.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// A form on the drawing board: its parts, what is wrong with it, and where it is published.
///
/// @param seen the revision that the reader saw
public record FormPage(
        String href,
        String dutyHref,
        String duty,
        String title,
        Tag tag,
        boolean draft,
        int seen,
        String hash,
        List<Part> parts,
        List<Problem> problems,
        List<FieldMessage> messages) {

    public record Part(String href, String name, String holds) {}

    public record Problem(String href, String place, String text) {}

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
