package vn.xaso.procedures.design.domain;

import java.util.List;
import java.util.UUID;

/// The drawing board.
public interface Designs {

    Design get(UUID id);

    /// The newest change first.
    List<Design> list(int most);

    /// @return false where the procedure has one that is not over
    boolean add(Design design);

    /// @return false where somebody else changed it since
    boolean save(Design after);
}
