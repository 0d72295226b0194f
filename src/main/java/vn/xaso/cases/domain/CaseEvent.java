package vn.xaso.cases.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;

/// What happened, never changed afterwards.
///
/// @param no counts from 1 in each case; the version of the case is the number of its last event
/// @param note the reason, the question or the list that belongs to the act, or null
/// @param detail facts for programs, as JSON, or null
public record CaseEvent(
        int no,
        Instant at,
        By by,
        CaseAct act,
        CaseState from,
        CaseState to,
        @Nullable String note,
        @Nullable String detail) {}
