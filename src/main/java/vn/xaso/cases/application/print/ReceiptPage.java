package vn.xaso.cases.application.print;

import java.util.List;
import vn.xaso.ui.print.ResultLayout.Fact;

/// Form 01: the receipt with the day of the result.
///
/// @param square the QR code of the address, as an image inside the page
public record ReceiptPage(
        FormHead head,
        String centre,
        List<Fact> applicant,
        List<Paper> papers,
        List<Fact> terms,
        String address,
        String square,
        String help,
        SignatureBlock left,
        SignatureBlock right) {

    /// A paper that was handed in: how many originals, copies, electronic copies.
    public record Paper(String name, String originals, String copies, String electronic) {}
}
