package vn.xaso.documents.incoming.web;

import java.util.List;
import vn.xaso.ui.Happening;

/// Tells whoever came second what the first one did.
///
/// @param typed what the second one had written, to copy it from here, or empty
public record IncomingOvertakenPage(String href, List<Happening> events, String typed) {}
