package vn.xaso.cases.voice.web;

import vn.xaso.ui.Tag;

/// The rating of a case, for the officials who may see all cases.
///
/// @param when it was given, and changed where it was
/// @param comment in the applicant's words, or empty
public record CaseRating(Tag tag, String when, String comment) {}
