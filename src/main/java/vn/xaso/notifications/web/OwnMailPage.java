package vn.xaso.notifications.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// Where an official says whether letters shall come.
///
/// @param on whether the office has a mail server
/// @param way how far the address has come
/// @param done what was done, or empty
public record OwnMailPage(
        boolean on,
        String address,
        boolean digests,
        Way way,
        List<Line> letters,
        String done,
        List<FieldMessage> messages) {

    /// How far an address has come.
    public enum Way {
        /// None is written down.
        NONE,
        /// It is not confirmed, and no code is on its way or the last one has ended.
        NO_CODE,
        /// A code can be typed in.
        CODE_SENT,
        CONFIRMED
    }

    /// @param why the reason where it did not leave, or empty
    public record Line(String subject, String made, Tag state, String why) {}

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }

    public boolean isUnconfirmed() {
        return on && (way == Way.NO_CODE || way == Way.CODE_SENT);
    }
}
