package vn.xaso.cases.linked.web;

import java.util.List;

/// The steps of a linked case.
///
/// @param stands how many have ended, and what did not come to a good end, in words
/// @param own whether the applicant reads it
public record LinkedPanel(String stands, List<StepLine> lines, boolean own) {}
