package vn.xaso.indicators.directives.web;

import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;

/// One directive in a list.
///
/// @param age since when it waits, in words
/// @param due the day, or empty
public record DirectiveLine(
        String href,
        Tag kind,
        String subject,
        String words,
        String by,
        String to,
        String at,
        String age,
        String due,
        Kind urgency) {}
