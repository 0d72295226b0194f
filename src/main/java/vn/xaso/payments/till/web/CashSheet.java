package vn.xaso.payments.till.web;

import java.util.List;
import vn.xaso.ui.Fact;

/// What stands on the paper of a closing or of a deposit.
///
/// @param sums with the amount at the right; the last one stands out
/// @param count the notes, or empty
/// @param inWords the amount, or empty
/// @param signers under whose words people sign, from the left
public record CashSheet(
        String unit,
        String title,
        String number,
        List<Fact> facts,
        List<Fact> sums,
        List<Fact> count,
        List<ClosingListPage.Movement> entries,
        String total,
        String inWords,
        List<String> signers) {}
