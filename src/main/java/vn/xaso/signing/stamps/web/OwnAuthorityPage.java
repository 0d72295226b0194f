package vn.xaso.signing.stamps.web;

/// What a visitor reads of the demonstration's time-stamp authority.
///
/// @param address where programs ask it
public record OwnAuthorityPage(String address) {}
