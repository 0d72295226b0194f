package vn.xaso.indicators.plans.domain;

import java.time.LocalDate;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// A plan or a programme of a unit.
///
/// @param basis the decision or the resolution behind it, or empty
public record Plan(
        UUID id,
        UnitId unit,
        Kind kind,
        String title,
        String basis,
        LocalDate from,
        LocalDate to,
        State state,
        int version) {

    public enum Kind {
        /// Digital transformation.
        DIGITAL,
        /// Administrative reform.
        REFORM,
        /// The plan of a year.
        YEAR,
        OTHER
    }

    public enum State {
        DRAFT,
        RUNNING,
        CLOSED
    }

    public Plan in(State other) {
        return new Plan(id, unit, kind, title, basis, from, to, other, version + 1);
    }
}
