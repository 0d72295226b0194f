package vn.xaso.signing.drivers.web;

/// What the signing program needs.
///
/// @param paper what the document calls itself, or empty
/// @param command what the program shall do
/// @param fetchFrom where it fetches the document
/// @param bringTo where it brings it back
public record DesktopSigningPage(String paper, String command, String fetchFrom, String bringTo) {}
