package vn.xaso.procedures.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;

/// All versions of all procedures.
public interface Versions {

    int nextNumber(ProcedureCode code);

    /// The newest version of any source and state.
    Optional<ProcedureVersion> newest(ProcedureCode code);

    /// The digest of what this source said last about the procedure, or null.
    @Nullable
    String lastDigest(ProcedureCode code, String source);

    void add(NewVersion version);

    /// Puts a draft into force and ends the version before it on the day before.
    void publish(UUID version, LocalDate from);
}
