package vn.xaso.documents.incoming.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What happened, never changed afterwards.
///
/// @param no counts from 1 in each document; the version of the document is the number of its last event
/// @param from null for the event that brought the document in
/// @param owner who had to act after it, null once the document has ended
/// @param dueOn the day by which the matter was to be done after it
/// @param note the reason, the direction or the opinion that belongs to the act, or empty
public record IncomingEvent(
        int no,
        Instant at,
        By by,
        IncomingAct act,
        @Nullable IncomingState from,
        IncomingState to,
        @Nullable Owner owner,
        @Nullable LocalDate dueOn,
        String note) {}
