package vn.xaso.signing.gateway.dss;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.SignatureCheck;
import vn.xaso.signing.SignatureVerdict;
import vn.xaso.signing.TrustedRoots;
import vn.xaso.signing.application.HouseAuthority;
import vn.xaso.signing.domain.SigningKeys;
import vn.xaso.signing.gateway.dss.PadesReader.Trust;

/// Knows whom to trust, and lets the library judge.
@Component
class DssSignatureCheck implements SignatureCheck, TrustedRoots {

    private static final Logger LOG = LoggerFactory.getLogger(DssSignatureCheck.class);

    private final SigningKeys keys;
    private final HouseAuthority authority;
    private final Clock clock;

    DssSignatureCheck(SigningKeys keys, HouseAuthority authority, Clock clock) {
        this.keys = keys;
        this.authority = authority;
        this.clock = clock;
    }

    @Override
    public List<SignatureVerdict> verify(byte[] pdf) {
        var now = clock.instant();
        var trust = trust(now);
        try {
            return Library.READER.read(pdf, trust, now);
        } catch (RuntimeException | StackOverflowError strangeFile) {
            // A file from outside may be anything, and the library says so in many ways.
            LOG.debug("A PDF cannot be read for its signatures", strangeFile);
            return List.of();
        }
    }

    @Override
    public void add(String name, String pem, String source, LocalDate validFrom) {
        try {
            certificate(pem);
        } catch (CertificateException fault) {
            throw new Refusal("signing.root.unreadable");
        }
        keys.trust(name, pem, source, validFrom);
    }

    private Trust trust(Instant now) {
        var roots = new ArrayList<X509Certificate>();
        for (var root : keys.trustedRoots(LocalDate.ofInstant(now, OfficeClock.ZONE))) {
            try {
                roots.add(certificate(root.pem()));
            } catch (CertificateException fault) {
                LOG.warn("The trusted root {} cannot be read", root.name());
            }
        }
        var house = authority.certificate();
        house.ifPresent(roots::add);
        return new Trust(roots, house.isPresent() ? authority.revocationList(keys.revoked(), now) : null);
    }

    private static X509Certificate certificate(String pem) throws CertificateException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
    }
}
