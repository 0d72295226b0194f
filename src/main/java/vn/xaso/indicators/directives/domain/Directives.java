package vn.xaso.indicators.directives.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// All directives of a unit, those that it gave and those that it got.
public interface Directives {

    /// Opens it in the unit whose copy it is; nothing where that unit has it already.
    ///
    /// @param follows whether it ends when its matter ends
    void add(Directive directive, boolean follows);

    /// The open ones that end when their matter ends, by id.
    ///
    /// @param after the last one of the page before, or null
    List<Directive> following(UnitId unit, @Nullable UUID after, int most);

    /// Nothing where the unit has the step already.
    ///
    /// @param ends whether the directive is open no more
    void add(UnitId unit, DirectiveStep step, boolean ends);

    Optional<Directive> find(UnitId unit, UUID id);

    List<DirectiveStep> steps(UnitId unit, UUID directive);

    boolean isOpen(UnitId unit, UUID id);

    /// The other open ones of the unit wait.
    void hold(UnitId unit, UUID id);

    /// What directives are about, in the newest of the unit; a page asks this first.
    Set<UUID> subjects(UnitId unit, int most);

    /// Those about one matter, the newest first.
    List<Directive> about(UnitId unit, UUID subject, int most);

    /// Something for the other unit, to be carried after the commit.
    record Parcel(
            UUID id,
            UnitId unit,
            UnitId to,
            UUID directive,
            @Nullable UUID step) {}

    void post(Parcel parcel);

    List<Parcel> parcels(UnitId unit, int most);

    void delivered(Parcel parcel);
}
