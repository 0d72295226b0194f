package vn.xaso.procedures.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.ProcedureCode;

/// Which procedures the units do not take.
public interface Closings {

    /// What is closed, will be closed and was closed, the latest first.
    List<Closing> list(UnitId unit);

    Optional<Closing> find(UnitId unit, ProcedureCode code, LocalDate from);

    void add(UnitId unit, Closing closing);

    void end(UnitId unit, Closing closing, LocalDate lastDay);

    /// A closing that never was: nobody was sent away because of it.
    void remove(UnitId unit, Closing closing);
}
