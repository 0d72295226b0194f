package vn.xaso.cases.linked.application;

import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;

/// Something happened in a linked case, or in a case that may be a step of one. Announced inside the same transaction.
///
/// @param linked whether it is the linked case itself
record LinkedMoved(CaseFile caseFile, CaseEvent event, boolean linked) {}
