package vn.xaso.signing.trust.gateway.etsi;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.X509Data;
import org.w3c.dom.Element;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.trust.domain.AuthorityCertificate;

/// The enveloped signature of a trust list: one, directly in the root, over the whole list and nothing cut out of it.
final class ListSignature {

    /// What may be done to the list before its digest is taken; anything else could hide a part of it.
    private static final Set<String> HARMLESS = Set.of(
            Transform.ENVELOPED,
            "http://www.w3.org/2001/10/xml-exc-c14n#",
            "http://www.w3.org/2001/10/xml-exc-c14n#WithComments",
            "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
            "http://www.w3.org/2006/12/xml-c14n11");

    private ListSignature() {}

    /// The certificate that signed the list. Whether to believe it is asked later.
    static AuthorityCertificate check(Element root) {
        var signature = only(root);
        var certificate = new X509Certificate[1];
        var selector = new KeySelector() {
            @Override
            public javax.xml.crypto.KeySelectorResult select(
                    KeyInfo info,
                    Purpose purpose,
                    javax.xml.crypto.AlgorithmMethod method,
                    javax.xml.crypto.XMLCryptoContext context) {
                certificate[0] = signer(info).orElseThrow(() -> new Refusal("signing.trust.list.unsigned"));
                return certificate[0]::getPublicKey;
            }
        };
        try {
            var context = new DOMValidateContext(selector, signature);
            context.setProperty("org.jcp.xml.dsig.secureValidation", true);
            markIds(signature, context);
            if (root.hasAttributeNS(null, "Id")) {
                context.setIdAttributeNS(root, null, "Id");
            }
            var read = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
            if (!coversAll(read, root.getAttributeNS(null, "Id")) || !read.validate(context)) {
                throw new Refusal("signing.trust.list.broken");
            }
            return AuthorityCertificate.of(certificate[0]);
        } catch (MarshalException | XMLSignatureException | ClassCastException broken) {
            throw new Refusal("signing.trust.list.broken");
        }
    }

    private static Element only(Element root) {
        var all = root.getOwnerDocument().getElementsByTagNameNS(XMLSignature.XMLNS, "Signature");
        if (all.getLength() == 0) {
            throw new Refusal("signing.trust.list.unsigned");
        }
        if (all.getLength() > 1 || !root.isSameNode(all.item(0).getParentNode())) {
            throw new Refusal("signing.trust.list.broken");
        }
        return (Element) all.item(0);
    }

    private static boolean coversAll(XMLSignature signature, String rootId) {
        List<Reference> references = signature.getSignedInfo().getReferences();
        return references.stream()
                        .filter(reference -> isWhole(reference, rootId))
                        .count()
                == 1;
    }

    private static boolean isWhole(Reference reference, String rootId) {
        var address = reference.getURI();
        if (address == null || (!address.isEmpty() && (rootId.isEmpty() || !address.equals("#" + rootId)))) {
            return false;
        }
        List<Transform> transforms = reference.getTransforms();
        return transforms.stream().allMatch(transform -> HARMLESS.contains(transform.getAlgorithm()));
    }

    /// A XAdES signature also signs its own properties, and finds them by their id.
    private static void markIds(Element element, DOMValidateContext context) {
        if (element.hasAttributeNS(null, "Id")) {
            context.setIdAttributeNS(element, null, "Id");
        }
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                markIds(child, context);
            }
        }
    }

    private static Optional<X509Certificate> signer(KeyInfo info) {
        if (info == null) {
            return Optional.empty();
        }
        List<?> parts = info.getContent();
        return parts.stream()
                .filter(X509Data.class::isInstance)
                .flatMap(part -> ((X509Data) part).getContent().stream())
                .filter(X509Certificate.class::isInstance)
                .map(X509Certificate.class::cast)
                .findFirst();
    }
}
