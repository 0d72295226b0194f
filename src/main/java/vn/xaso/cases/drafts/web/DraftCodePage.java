package vn.xaso.cases.drafts.web;

/// The way back to one draft.
///
/// @param code empty before it is asked for
/// @param phone the number that goes with it, all but the last digits hidden
public record DraftCodePage(String href, String code, String phone) {}
