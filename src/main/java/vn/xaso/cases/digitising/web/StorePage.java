package vn.xaso.cases.digitising.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// The store of the applicant, as the office that handles the case may read it.
///
/// @param hasOwner false where the applicant has no personal number, and so no store
/// @param mayRevoke whether the reader may mark papers as revoked
public record StorePage(
        String href,
        String caseHref,
        String code,
        boolean hasOwner,
        List<Offer> offers,
        List<Paper> papers,
        List<String> uses,
        boolean mayRevoke,
        List<FieldMessage> messages) {

    /// A paper that the procedure asks for and the store has.
    ///
    /// @param wanted as the procedure calls it
    /// @param facts what stands on it, or which other office has it
    /// @param there the case has it already
    public record Offer(int paperNo, String id, String wanted, String facts, boolean there) {}

    public record Paper(String id, String title, String facts, String source, Tag tag, boolean open) {}
}
