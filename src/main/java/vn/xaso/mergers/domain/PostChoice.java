package vn.xaso.mergers.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.directory.OfficeKind;
import vn.xaso.directory.PositionKind;

/// What somebody decided that an official becomes.
///
/// @param kind null: gets no post in the successor
public record PostChoice(
        UUID official,
        @Nullable PositionKind kind,
        @Nullable OfficeKind office) {}
