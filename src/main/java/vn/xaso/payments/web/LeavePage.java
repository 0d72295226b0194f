package vn.xaso.payments.web;

/// On the way to a provider.
///
/// @param there its page
/// @param back where somebody goes who does not want to
public record LeavePage(String provider, String there, String back) {}
