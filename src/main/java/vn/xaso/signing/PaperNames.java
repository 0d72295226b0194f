package vn.xaso.signing;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.xaso.kernel.Actor;

/// Names papers that were signed, for pages that list signatures. Each part of the house that lets papers be signed
/// brings one.
public interface PaperNames {

    /// @return by file; nothing for the files of other parts
    Map<UUID, Name> of(Actor actor, Set<UUID> files);

    /// @param symbol as the audit trail names it
    /// @param subject empty for those who may not read the paper
    /// @param href its page, or empty likewise
    record Name(String symbol, String subject, String href) {}
}
