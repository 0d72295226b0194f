package vn.xaso.payments.receipts.web;

import java.util.List;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Kind;

/// What everybody may know of a receipt who holds its paper.
///
/// @param file the address of the signed file, or empty as long as it is missing
public record PublicReceiptPage(
        String number, Kind kind, String verdict, String advice, List<Fact> facts, String file) {}
