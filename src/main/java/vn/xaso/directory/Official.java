package vn.xaso.directory;

import java.util.List;
import java.util.UUID;

/// A person who serves in a unit, with the positions held there on the day asked for.
///
/// @param name the full name, never split
public record Official(UUID id, String name, List<Holding> holdings) {}
