package vn.xaso.documents.incoming.domain;

import java.util.List;
import vn.xaso.kernel.UnitId;

/// How the clerks of a unit have written the issuers of its documents so far.
public interface Issuers {

    /// The writings of this name that differ in marks and capitals only, the most frequent first; none that stands in
    /// capitals.
    List<String> written(UnitId unit, String issuer);
}
