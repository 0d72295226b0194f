package vn.xaso.signing.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.signing.SignatureReport;

/// Hands a report to the browser and takes it back to be printed, so that nothing of it is kept here. A mark shows that
/// nobody changed it on the way.
@Component
class ReportSlip {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MARK = "HmacSHA256";

    private final SecretKeySpec secret;

    ReportSlip() {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        secret = new SecretKeySpec(random, MARK);
    }

    record Slip(String kept, String mark) {}

    Slip write(SignatureReport report) {
        var kept = Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(report));
        return new Slip(kept, mark(kept));
    }

    /// Empty when it was not written here, or before the last start.
    Optional<SignatureReport> read(String kept, String mark) {
        if (!MessageDigest.isEqual(
                mark(kept).getBytes(StandardCharsets.US_ASCII), mark.getBytes(StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        return Optional.of(JSON.readValue(Base64.getUrlDecoder().decode(kept), SignatureReport.class));
    }

    private String mark(String kept) {
        try {
            var mac = Mac.getInstance(MARK);
            mac.init(secret);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(kept.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
