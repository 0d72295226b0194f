package vn.xaso.notifications.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// Where an official says whether letters shall come.
///
/// @param on whether the office has a mail server
/// @param known whether an address is written down
/// @param done what was done, or empty
public record OwnMailPage(
        boolean on,
        String address,
        boolean digests,
        boolean known,
        List<Line> letters,
        String done,
        List<FieldMessage> messages) {

    /// @param why the reason where it did not leave, or empty
    public record Line(String subject, String made, Tag state, String why) {}

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
