package vn.xaso.documents.incoming.application;

import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentReader.Capitals;
import vn.xaso.documents.incoming.domain.Issuers;
import vn.xaso.kernel.UnitId;

/// Writes what was read of an issuer and a position as the clerks of the unit write it.
@Component
public class ReadNames {

    private final Issuers issuers;
    private final Capitals capitals;

    ReadNames(Issuers issuers, Capitals capitals) {
        this.issuers = issuers;
        this.capitals = capitals;
    }

    public String issuer(UnitId unit, String read) {
        return capitals.issuer(read, issuers.written(unit, read));
    }

    public String position(String read) {
        return capitals.position(read);
    }
}
