package vn.xaso.cases.synchronised.web;

/// What the portal knows of a case, on its page.
///
/// @param complete whether nothing is missing
/// @param reason why it is stuck, or empty
/// @param linkHref where the file of a result on paper is handed in, or empty
public record SynchronisedPanel(String line, boolean complete, String reason, String href, String linkHref) {}
