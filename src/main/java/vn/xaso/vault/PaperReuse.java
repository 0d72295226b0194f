package vn.xaso.vault;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// A paper of the store was used again.
///
/// @param unit the office for whose case it was
/// @param caseCode or empty where the case had none yet
/// @param purpose the procedure
/// @param name who did it
public record PaperReuse(
        UnitId unit,
        UUID caseId,
        UUID paper,
        UnitId paperUnit,
        String title,
        String caseCode,
        String purpose,
        Instant at,
        @Nullable UUID account,
        String name) {}
