package vn.xaso.indicators.domain;

import java.util.Set;

/// The procedures that a unit offers on a day, by their codes.
///
/// @param complete all their parts are published
/// @param full they can be done online from beginning to end
/// @param fullOnline of these, those with a form
/// @param online a citizen may send them from home
/// @param fee somebody may have to pay for them
/// @param feeOnline of these, those that can be paid online
public record OfferedProcedures(
        Set<String> all,
        Set<String> complete,
        Set<String> full,
        Set<String> fullOnline,
        Set<String> online,
        Set<String> fee,
        Set<String> feeOnline) {

    public static final OfferedProcedures NONE =
            new OfferedProcedures(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
}
