package vn.xaso.audit;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Tells the reader of the trail what stands behind a subject that is nothing but an id. The module whose things they
/// are implements it; who may not read a thing gets neither its name nor a way to it.
public interface SubjectWords {

    /// @return a link with an empty address where the reader may not open it; ids of other things are left out
    Map<UUID, Link> words(Actor reader, Set<UUID> ids, Texts texts);
}
