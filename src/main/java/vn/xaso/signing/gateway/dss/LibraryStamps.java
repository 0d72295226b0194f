package vn.xaso.signing.gateway.dss;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import vn.xaso.signing.domain.StampAuthority;
import vn.xaso.signing.domain.StampAuthority.StampsAway;

/// Lets the library ask the authority that the office has set up.
final class LibraryStamps implements TSPSource {

    private static final long serialVersionUID = 1;

    private final transient StampAuthority authority;

    LibraryStamps(StampAuthority authority) {
        this.authority = authority;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        if (algorithm != DigestAlgorithm.SHA256) {
            throw new IllegalArgumentException("Time-stamps are made over SHA-256, not " + algorithm);
        }
        try {
            return new TimestampBinary(authority.stamp(digest));
        } catch (StampsAway away) {
            throw new Away(away);
        }
    }

    /// The only fault of the library that is no fault: the signature is made without a stamp.
    static final class Away extends DSSException {

        private static final long serialVersionUID = 1;

        private final StampsAway why;

        Away(StampsAway why) {
            super(why);
            this.why = why;
        }

        StampsAway stampsAway() {
            return why;
        }
    }
}
