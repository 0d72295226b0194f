package vn.xaso.indicators.alerts.web;

import java.util.List;

/// The digest of a half-day.
///
/// @param more how many are not shown
public record DigestPanel(String title, String summary, List<AlertLine> lines, int more) {}
