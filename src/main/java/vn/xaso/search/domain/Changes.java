package vn.xaso.search.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What was written, in the order in which a follower may read it.
public interface Changes {

    /// Only what can no longer be overtaken by a transaction that still runs.
    List<Change> after(Place place, int most);

    /// How many entries lie behind the place, at most so many.
    int waiting(Place place, int most);

    /// Names this index and its edition; a follower with another one begins from nothing.
    String edition();

    /// @param readers the keys of those who may find it
    /// @param lexemes as [Lexemes] writes them; empty when the entry was taken out
    record Change(Found entry, Set<String> readers, String lexemes, Place place) {}

    /// @param transaction a number of 64 bits without sign
    record Place(String transaction, UUID id) {

        public static final Place START = new Place("0", new UUID(0, 0));
    }
}
