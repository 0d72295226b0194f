package vn.xaso.indicators.alerts.web;

import java.util.List;

/// The digests of an official, the newest first.
public record DigestPage(List<DigestPanel> digests) {}
