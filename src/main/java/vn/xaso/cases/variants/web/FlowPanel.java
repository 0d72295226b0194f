package vn.xaso.cases.variants.web;

import vn.xaso.procedures.FlowPicture;

/// The internal process with where the matter stands, folded.
///
/// @param stands the step or the end in words
public record FlowPanel(String stands, FlowPicture picture) {}
