package vn.xaso.procedures.design.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.procedures.ProcedureCode;

/// The drawing board.
public interface Designs {

    Design get(UUID id);

    /// The one of that procedure that is not over.
    Optional<Design> findLive(ProcedureCode code);

    /// The newest change first.
    List<Design> list(int most);

    void add(Design design);

    /// @return false where somebody else changed it since
    boolean save(Design after);
}
