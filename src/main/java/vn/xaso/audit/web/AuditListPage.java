package vn.xaso.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;

/// The trail of a unit, the newest entry first.
///
/// @param acts what may be chosen as the act
/// @param query the filters as the end of an address, or empty
/// @param first the address of the newest entries, or null where they are shown
/// @param next the address of older entries, or null on the last page
/// @param seal how far the trail is sealed
/// @param verdict what a check that was just asked for found, or empty
public record AuditListPage(
        List<Choice> acts,
        String act,
        String subject,
        String account,
        String from,
        String to,
        String query,
        List<FieldMessage> mistakes,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next,
        String seal,
        String verdict,
        Kind verdictKind) {

    public String error(String field) {
        return FieldMessage.at(mistakes, field);
    }

    /// One entry in words.
    ///
    /// @param account the id behind the name, or empty
    /// @param subject its address is empty where there is no page, or not one for the reader
    public record Line(String at, String account, String who, String act, Link subject, String note) {}
}
