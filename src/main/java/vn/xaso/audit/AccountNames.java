package vn.xaso.audit;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Tells the names behind accounts, for the reader of the trail. The module that keeps accounts implements it; the
/// trail itself holds no name.
public interface AccountNames {

    /// Accounts without a known name are left out.
    Map<UUID, String> names(Set<UUID> accounts);
}
