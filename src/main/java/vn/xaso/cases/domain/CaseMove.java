package vn.xaso.cases.domain;

import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;

/// One allowed move.
///
/// @param who who may do it
public record CaseMove(CaseState from, CaseAct act, CaseState to, MoveMaker who) {}
