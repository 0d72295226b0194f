package vn.xaso.signing.trust.gateway.etsi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.trust.domain.TrustList;

/// Reads a trust list in the form of ETSI TS 119 612, which is also that of other countries.
///
/// The file is a stranger's: no document type, no outer entity, nothing is fetched.
@Component
class EtsiTrustList implements TrustList.Format {

    static final String NAMESPACE = "http://uri.etsi.org/02231/v2#";

    private static final String ROOT = "TrustServiceStatusList";
    private static final int HEAD = 4096;

    @Override
    public Optional<TrustList> read(byte[] file) {
        if (!isXml(file)) {
            return Optional.empty();
        }
        var root = root(file);
        if (!ROOT.equals(root.getLocalName()) || !NAMESPACE.equals(root.getNamespaceURI())) {
            throw new Refusal("signing.trust.list.unreadable");
        }
        var signer = ListSignature.check(root);
        var scheme =
                Tags.child(root, "SchemeInformation").orElseThrow(() -> new Refusal("signing.trust.list.unreadable"));
        try {
            var offers = ListedServices.in(root);
            if (offers.isEmpty()) {
                throw new Refusal("signing.trust.list.empty");
            }
            return Optional.of(new TrustList(
                    Tags.name(scheme, "SchemeOperatorName"),
                    Tags.text(scheme, "SchemeTerritory"),
                    Integer.parseInt(Tags.text(scheme, "TSLSequenceNumber")),
                    instant(Tags.text(scheme, "ListIssueDateTime")),
                    next(scheme),
                    signer,
                    offers));
        } catch (NumberFormatException | DateTimeException strange) {
            throw new Refusal("signing.trust.list.unreadable");
        }
    }

    static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static @Nullable Instant next(Element scheme) {
        var text = Tags.child(scheme, "NextUpdate")
                .map(update -> Tags.text(update, "dateTime"))
                .orElse("");
        return text.isEmpty() ? null : instant(text);
    }

    private static boolean isXml(byte[] file) {
        var head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.UTF_8);
        return head.stripLeading().startsWith("<") || head.contains("<?xml") || head.contains(ROOT);
    }

    private static Element root(byte[] file) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(file)).getDocumentElement();
        } catch (SAXException | IOException strange) {
            throw new Refusal("signing.trust.list.unreadable");
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
