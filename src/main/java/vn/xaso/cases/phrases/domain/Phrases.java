package vn.xaso.cases.phrases.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// The sentences of a unit and of its people.
public interface Phrases {

    /// Those of the unit and the person's own, the ended ones as well.
    List<Phrase> all(UnitId unit, UUID person);

    /// Those in use for all procedures and for this one.
    List<Phrase> inUse(UnitId unit, UUID person, Set<PhrasePurpose> purposes, String procedure);

    /// Whosever it is.
    Optional<Phrase> find(UnitId unit, UUID id);

    void add(Phrase phrase);

    /// @return false where somebody else changed it since
    boolean save(Phrase after);
}
