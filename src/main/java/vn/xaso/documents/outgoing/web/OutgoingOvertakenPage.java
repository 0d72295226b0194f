package vn.xaso.documents.outgoing.web;

import java.util.List;
import vn.xaso.ui.Happening;

/// Somebody else acted on the document first.
///
/// @param typed what the reader had typed, so that it is not lost
public record OutgoingOvertakenPage(String href, List<Happening> events, String typed) {}
