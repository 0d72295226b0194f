package vn.xaso.signing.gateway.dss;

import eu.europa.esig.dss.alert.ExceptionOnStatusAlert;
import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.xaso.signing.domain.SignatureRenewal;
import vn.xaso.signing.domain.StampAuthority;
import vn.xaso.signing.domain.StampAuthority.StampsAway;

/// Appends document time-stamps and the proofs of a signature.
@Component
class PadesRenewal implements SignatureRenewal {

    private final StampAuthority authority;
    private final TrustSets trust;

    PadesRenewal(StampAuthority authority, TrustSets trust) {
        this.authority = authority;
        this.trust = trust;
    }

    @Override
    public byte[] stamp(byte[] pdf) throws StampsAway {
        try {
            var stamped = service(TrustSet.EMPTY).timestamp(new InMemoryDocument(pdf), parameters());
            return PadesWriter.bytes(stamped);
        } catch (LibraryStamps.Away away) {
            throw away.stampsAway();
        }
    }

    @Override
    public byte[] archive(byte[] pdf, Instant now) throws StampsAway, ProofsMissing {
        var wanted = new PAdESSignatureParameters();
        wanted.setSignatureLevel(SignatureLevel.PAdES_BASELINE_LTA);
        wanted.setDigestAlgorithm(DigestAlgorithm.SHA256);
        wanted.setArchiveTimestampParameters(parameters());
        wanted.setSignatureTimestampParameters(parameters());
        try {
            return PadesWriter.bytes(service(trust.at(now)).extendDocument(new InMemoryDocument(pdf), wanted));
        } catch (LibraryStamps.Away away) {
            throw away.stampsAway();
        } catch (AlertException missing) {
            throw new ProofsMissing(missing);
        }
    }

    private PAdESService service(TrustSet believed) {
        var verifier = TrustSources.of(believed).verifier();
        verifier.setAlertOnMissingRevocationData(new ExceptionOnStatusAlert());
        var service = new PAdESService(verifier);
        service.setPdfObjFactory(PadesReader.objects());
        service.setTspSource(new LibraryStamps(authority));
        return service;
    }

    private static PAdESTimestampParameters parameters() {
        return new PAdESTimestampParameters(DigestAlgorithm.SHA256);
    }
}
