package vn.xaso.payments.till.web;

import java.util.List;
import vn.xaso.ui.Fact;

/// What stands on the paper of a refund.
///
/// @param number of the paper, or empty
/// @param signers under whose words people sign, from the left
public record RefundSheet(
        String unit,
        String title,
        String number,
        List<Fact> facts,
        String amount,
        String inWords,
        List<String> signers) {}
