package vn.xaso.vault;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// That the store has a good paper of a kind that is asked for.
///
/// @param unit the office that keeps it
/// @param paper what stands on it, or null where another office keeps it: that it exists is all there is to know
public record PaperOffer(
        UUID id, UnitId unit, String kind, @Nullable VaultPaper paper) {}
