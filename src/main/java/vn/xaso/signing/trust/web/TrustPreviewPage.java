package vn.xaso.signing.trust.web;

import java.util.List;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;

/// What a file would change, before somebody confirms it.
///
/// @param list whether it is a trust list, which is taken as a whole
/// @param compare whether the fingerprint of the signer must be compared first
/// @param old a newer list should have come out already
public record TrustPreviewPage(
        String id,
        boolean list,
        boolean compare,
        boolean old,
        List<Fact> facts,
        List<Row> rows,
        List<FieldMessage> messages) {

    /// @param value its fingerprint, and as people compare it
    /// @param doubts empty where there are none
    /// @param chosen whether it is ticked; a certificate with a serious doubt is not
    public record Row(
            String value,
            String fingerprint,
            String name,
            String period,
            String service,
            String doubts,
            boolean known,
            boolean chosen) {}
}
