package vn.xaso.signing.web;

/// The PIN of a new key, shown once.
///
/// @param holder whose key it is
/// @param keeper who gets the PIN
public record FirstPinPage(String holder, String keeper, String pin) {}
