package vn.xaso.cases.domain;

import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Right;

/// Who makes a move: the citizen, or an official by a right.
public enum MoveMaker {
    APPLICANT(null),
    RECEPTION(Right.RECEIVE_CASES),
    HEAD(Right.ASSIGN_CASES),
    SPECIALIST(Right.REVIEW_CASES),
    LEADER(Right.DECIDE_CASES),
    CLERK(Right.ISSUE_RESULTS),
    RETURN_DESK(Right.RETURN_RESULTS),
    /// What follows from something else, by itself.
    PROGRAM(null),
    /// The province, when it merges units.
    PROVINCE(Right.MANAGE_UNITS);

    private final @Nullable Right right;

    MoveMaker(@Nullable Right right) {
        this.right = right;
    }

    /// The right that an official needs, or null where the applicant acts, or nobody.
    public @Nullable Right right() {
        return right;
    }
}
