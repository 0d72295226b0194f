package vn.xaso.payments.web;

import org.jspecify.annotations.Nullable;

/// The paper with which somebody pays later: what is owed, and codes for a phone.
///
/// @param transfer how to transfer, or null where the unit has no account
/// @param address of the page on which it is paid
/// @param path of the square code of that address
/// @param printed when it was made
public record SlipPage(
        PayPage pay, PayPage.@Nullable Transfer transfer, String address, String path, int side, String printed) {}
