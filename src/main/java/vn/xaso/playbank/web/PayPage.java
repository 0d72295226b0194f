package vn.xaso.playbank.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;

/// The page on which people pay.
///
/// @param vnpay whether messages go out, with which something can go wrong
public record PayPage(
        String reference,
        String door,
        String back,
        String amount,
        List<Fact> facts,
        boolean open,
        boolean vnpay,
        List<Choice> faults,
        String doneHref) {}
