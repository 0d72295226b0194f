package vn.xaso.signing.domain;

import java.time.Instant;
import vn.xaso.signing.domain.StampAuthority.StampsAway;

/// Puts behind a signed document what lets it be proved longer. What was signed stays as it is.
public interface SignatureRenewal {

    /// A time-stamp over the whole document: every signature in it is at level T.
    byte[] stamp(byte[] pdf) throws StampsAway;

    /// Certificates, lists of revoked ones and an archive stamp: level LTA, or one more year of it.
    byte[] archive(byte[] pdf, Instant now) throws StampsAway, ProofsMissing;

    /// There is no list that tells of all certificates whether they were revoked.
    final class ProofsMissing extends Exception {

        private static final long serialVersionUID = 1;

        public ProofsMissing(Throwable cause) {
            super(cause);
        }
    }
}
