package vn.xaso.signing.gateway.dss;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Sha256;
import vn.xaso.signing.SignatureReport.Trust;
import vn.xaso.signing.gateway.dss.TrustSet.Anchor;

/// Finds the root that vouches for a chain, and tells where it is known from.
final class TrustWords {

    private static final Pattern COMMON_NAME = Pattern.compile("(?:^|,)\\s*(?:CN|2\\.5\\.4\\.3)=((?:\\\\.|[^,\\\\])*)");

    private final Map<String, Anchor> anchors;

    TrustWords(TrustSet trust) {
        anchors = trust.anchors().stream()
                .collect(Collectors.toMap(
                        anchor -> Sha256.hex(anchor.certificate()), Function.identity(), (first, second) -> first));
    }

    Trust of(List<CertificateWrapper> chain) {
        return chain.stream()
                .filter(CertificateWrapper::isTrusted)
                .findFirst()
                .map(this::trust)
                .orElse(Trust.NONE);
    }

    private Trust trust(CertificateWrapper root) {
        var anchor = anchors.get(
                HexFormat.of().formatHex(root.getDigestAlgoAndValue().getDigestValue()));
        return anchor == null
                ? new Trust(ReportWriter.text(root.getCommonName()), "", null, null)
                : new Trust(anchor.name(), anchor.source(), anchor.from(), anchor.to());
    }

    /// The name of the issuer without the rest of its distinguished name.
    static String commonName(@Nullable String distinguishedName) {
        var name = ReportWriter.text(distinguishedName);
        var found = COMMON_NAME.matcher(name);
        return found.find() ? found.group(1).replace("\\", "") : name;
    }
}
