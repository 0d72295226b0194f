package vn.xaso.files;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// A file of a unit. What is in it never changes; time-stamps and proofs may be appended to a signed one.
///
/// @param sha256 of the content as it is stored, 64 hexadecimal digits
/// @param pageCount of a PDF, otherwise null
/// @param by the account that brought it, or null for the program itself
public record StoredFile(
        UnitId unit,
        UUID id,
        String sha256,
        int size,
        FileKind kind,
        String name,
        @Nullable Integer pageCount,
        ScanState scan,
        Instant storedAt,
        @Nullable UUID by) {}
