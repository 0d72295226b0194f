package vn.xaso.portal.web;

import vn.xaso.ui.Tag;

/// One signature, told to people.
///
/// @param organisation empty where the certificate names none
/// @param when the time that the signer's computer told, or empty
public record SignatureLine(String signer, String organisation, String when, Tag verdict, String reason) {}
