package vn.xaso.signing.stamps.application;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Demo;
import vn.xaso.kernel.Ids;
import vn.xaso.signing.application.HouseAuthority;

/// The time-stamp authority of the demonstration. It speaks RFC 3161 like one with a licence, and has none: what it
/// says of the time counts for nothing outside of the demonstration.
@Component
public class OwnAuthority {

    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.3161.1");
    private static final int ACCURATE_TO_SECONDS = 1;

    private final HouseAuthority authority;
    private final Demo demo;
    private final Clock clock;
    private @Nullable TimeStampTokenGenerator tokens;

    OwnAuthority(HouseAuthority authority, Demo demo, Clock clock) {
        this.authority = authority;
        this.demo = demo;
        this.clock = clock;
    }

    /// @param question an encoded `TimeStampReq`; a question that is none gets an answer that says so
    /// @return an encoded `TimeStampResp`
    public byte[] answer(byte[] question) throws IOException {
        demo.require();
        var answers = new TimeStampResponseGenerator(tokens(), TSPAlgorithms.ALLOWED);
        try {
            return answer(answers, question).getEncoded();
        } catch (TSPException fault) {
            throw new IOException(fault);
        }
    }

    private TimeStampResponse answer(TimeStampResponseGenerator answers, byte[] question) throws TSPException {
        TimeStampRequest read;
        try {
            read = new TimeStampRequest(question);
        } catch (IOException | IllegalArgumentException nonsense) {
            return answers.generateFailResponse(PKIStatus.REJECTION, PKIFailureInfo.badDataFormat, "not a request");
        }
        try {
            return answers.generateGrantedResponse(read, serial(), Date.from(clock.instant()));
        } catch (TSPException refused) {
            return answers.generateRejectedResponse(refused);
        }
    }

    public List<X509Certificate> chain() {
        demo.require();
        return authority.stampKey().chain();
    }

    private synchronized TimeStampTokenGenerator tokens() {
        if (tokens == null) {
            tokens = generator();
        }
        return tokens;
    }

    private TimeStampTokenGenerator generator() {
        var own = authority.stampKey();
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var signer = new JcaSimpleSignerInfoGeneratorBuilder()
                    .build("SHA256withECDSA", own.key(), own.chain().getFirst());
            var sha256 = digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
            var made = new TimeStampTokenGenerator(signer, sha256, POLICY);
            made.addCertificates(new JcaCertStore(own.chain()));
            made.setAccuracySeconds(ACCURATE_TO_SECONDS);
            return made;
        } catch (GeneralSecurityException | OperatorCreationException | TSPException fault) {
            throw new IllegalStateException("The time-stamp authority cannot work", fault);
        }
    }

    /// Never the same twice, and rising: an id with the time in front.
    private static BigInteger serial() {
        var id = Ids.next();
        return new BigInteger(
                1,
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
    }
}
