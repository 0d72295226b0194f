package vn.xaso.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.RatingForm;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;

/// Where a case stands, for everybody who has its address.
///
/// @param title the state in plain words
/// @param text what happens next
/// @param rating where the applicant says how content he or she is, or null before the result is there
/// @param pay where a fee is paid, or empty
/// @param talk where one writes to the office about the case
public record FollowPage(
        String code,
        Kind kind,
        String title,
        String text,
        List<Fact> facts,
        @Nullable RatingForm rating,
        String talk,
        String pay) {

    /// What is wrong with the rating that was sent.
    public List<FieldMessage> messages() {
        return rating == null ? List.of() : rating.messages();
    }
}
