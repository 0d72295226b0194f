package vn.xaso.playbank.web;

import vn.xaso.ui.Tag;

/// What became of a payment.
///
/// @param code why it failed, in words, or empty
/// @param told what the program was told and what it answered
/// @param back where the browser goes on
/// @param again the page where it can be paid, or empty
public record DonePage(Tag tag, String amount, String words, String code, String told, String back, String again) {}
