package vn.xaso.procedures.guides.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All guides of the installation.
public interface Guides {

    /// A guide as it is kept.
    record Kept(Guide guide, int revision, String changedBy, Instant changedAt) {}

    /// By title; from memory for a few seconds.
    List<Kept> all();

    Optional<Kept> find(String key);

    /// @return false where there is one with that key
    boolean add(Guide guide, String by, Instant at);

    /// @return false where somebody else changed it since
    boolean save(Guide guide, int seen, String by, Instant at);
}
