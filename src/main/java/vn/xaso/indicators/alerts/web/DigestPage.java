package vn.xaso.indicators.alerts.web;

import java.util.List;

/// The digests of an official, the newest first.
///
/// @param mail whether they can come by e-mail as well
public record DigestPage(List<DigestPanel> digests, boolean mail) {}
