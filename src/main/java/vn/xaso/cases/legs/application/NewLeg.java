package vn.xaso.cases.legs.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.legs.domain.LegKind;
import vn.xaso.kernel.UnitId;

/// What an official asks another office.
///
/// @param kind null where nobody was chosen
/// @param unit for a commune or the province
/// @param office for an office of the own unit
/// @param name for what lies outside this house
/// @param days working days to answer
/// @param papers of the case, by their numbers, that go along
public record NewLeg(
        @Nullable LegKind kind,
        @Nullable UnitId unit,
        @Nullable UUID office,
        String name,
        String question,
        int days,
        List<Integer> papers) {}
