package vn.xaso.playportal.web;

import java.util.List;
import vn.xaso.ui.Fact;

/// A record as the portal of the demonstration keeps it.
///
/// @param steps of the progress, in their order
public record PlayRecordPage(String code, List<Fact> fields, List<Fact> files, List<String> steps) {}
