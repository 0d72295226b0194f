package vn.xaso.documents.outgoing.domain;

/// One allowed move.
///
/// @param who who may do it
public record OutgoingMove(OutgoingState from, OutgoingAct act, OutgoingState to, MoveMaker who) {}
