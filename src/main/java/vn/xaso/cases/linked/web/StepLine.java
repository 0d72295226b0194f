package vn.xaso.cases.linked.web;

import vn.xaso.ui.Tag;

/// One step of a linked case as a page tells it.
///
/// @param who the organisation outside, or whoever has the case of the step in hand, or empty
/// @param after on which steps it waits, in words, or empty
/// @param due the day and how it stands, or empty before it begins
/// @param note the answer from outside, or why there is nothing, or empty
/// @param href the page of the case or of the question, or empty
/// @param result the name of the result where it is there, or empty
/// @param resultHref where its file is, or empty
/// @param askHref where the applicant is asked for what is needed outside, or empty
public record StepLine(
        int no,
        String name,
        String code,
        String who,
        String after,
        Tag tag,
        String due,
        String note,
        String href,
        String result,
        String resultHref,
        String askHref) {}
