package vn.xaso.cases.legs.domain;

import java.util.UUID;

/// A file that goes with a leg.
///
/// @param ofAnswer whether it came with the answer
public record LegPaper(int no, boolean ofAnswer, String name, UUID file) {}
