package vn.xaso.documents.incoming.application;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentReader.Capitals;
import vn.xaso.documents.incoming.domain.Issuers;
import vn.xaso.kernel.UnitId;

/// Writes what was read of an issuer and a position as the clerks of the unit write it.
@Component
public class ReadNames {

    private final Issuers issuers;
    private final ObjectProvider<Capitals> capitals;

    ReadNames(Issuers issuers, ObjectProvider<Capitals> capitals) {
        this.issuers = issuers;
        this.capitals = capitals;
    }

    public String issuer(UnitId unit, String read) {
        var rules = capitals.getIfAvailable();
        return rules == null ? read : rules.issuer(read, issuers.written(unit, read));
    }

    public String position(String read) {
        var rules = capitals.getIfAvailable();
        return rules == null ? read : rules.position(read);
    }
}
