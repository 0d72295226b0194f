package vn.xaso.procedures.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.procedures.ProcedureVersion;

/// A version before it goes into the catalogue.
///
/// @param digest of the source: the same again is no new version
/// @param raw every word of the source as JSON, or null where the catalogue itself is the source
public record NewVersion(
        ProcedureVersion version,
        List<Flag> flags,
        String digest,
        @Nullable String raw) {

    public NewVersion {
        flags = List.copyOf(flags);
    }
}
