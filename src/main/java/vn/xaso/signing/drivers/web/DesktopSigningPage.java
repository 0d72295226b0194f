package vn.xaso.signing.drivers.web;

/// What the signing program needs: which command, where to fetch the document, where to bring it back.
public record DesktopSigningPage(String command, String fetchFrom, String bringTo) {}
