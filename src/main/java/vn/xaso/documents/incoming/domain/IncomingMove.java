package vn.xaso.documents.incoming.domain;

import org.jspecify.annotations.Nullable;

/// One allowed move.
///
/// @param from null for the act that brings the document in
/// @param who who may do it
public record IncomingMove(@Nullable IncomingState from, IncomingAct act, IncomingState to, IncomingMaker who) {}
