package vn.xaso.indicators.alerts.web;

import vn.xaso.ui.Tag;

/// One alert in a list.
public record AlertLine(String href, Tag kind, String text, String owner, String since, Tag state) {}
