package vn.xaso.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// The catalogue, for everybody who needs to know what a procedure asks for.
public interface Procedures {

    /// How many procedures in force a field has.
    record FieldCount(String field, int procedures) {}

    /// @param reason in the words of the unit
    record Closed(LocalDate since, String reason) {}

    /// What of a procedure in force is published and offered.
    ///
    /// Law: 766/QĐ-TTg
    ///
    /// @param full it can be done online from beginning to end
    /// @param online a citizen may send it from home
    /// @param fee somebody may have to pay for it
    /// @param complete all its parts are told: name, steps, papers, time, who may ask, who decides
    record Published(ProcedureCode code, boolean full, boolean online, boolean fee, boolean complete) {}

    /// All procedures in force on a day.
    List<Published> published(LocalDate day);

    ProcedureVersion inForce(ProcedureCode code, LocalDate day);

    Optional<ProcedureVersion> findInForce(ProcedureCode code, LocalDate day);

    /// Answered from memory after the first time.
    ProcedureVersion version(UUID id);

    /// Procedures in force today whose name, other names or code contain every word; marks and case do not matter.
    List<ProcedureRow> search(String text, int limit);

    /// Procedures in force today by name.
    ///
    /// @param field null: all fields
    /// @param after where the page begins, as the page before said
    Slice<ProcedureRow> list(@Nullable String field, @Nullable String after, int size);

    List<FieldCount> fields();

    /// Every procedure in force is offered by every commune, except what a commune has closed.
    Set<ProcedureCode> closedAt(UnitId unit, LocalDate day);

    /// The procedures to which some linked procedure leads.
    Set<ProcedureCode> partsOfLinked();

    /// Why the unit does not take the procedure on that day, or empty where it does.
    Optional<Closed> closed(UnitId unit, ProcedureCode code, LocalDate day);
}
