package vn.xaso.documents.outgoing.domain;

import vn.xaso.kernel.Right;

/// Who makes a move: an official by a right, and some of them only on the document that is theirs.
public enum MoveMaker {
    /// The drafter of this document.
    DRAFTER(Right.HANDLE_DOCUMENTS),
    /// The head of the office that drafts it.
    HEAD(Right.REVIEW_DRAFTS),
    CHECKER(Right.CHECK_FORMAT),
    /// The person whose name stands under it.
    LEADER(Right.SIGN_DOCUMENTS),
    CLERK(Right.ISSUE_DOCUMENTS);

    private final Right right;

    MoveMaker(Right right) {
        this.right = right;
    }

    public Right right() {
        return right;
    }
}
