package vn.xaso.signing.trust.gateway.etsi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/// Finds the parts of a trust list by their names, only among the direct children.
final class Tags {

    private static final String LANGUAGE = "http://www.w3.org/XML/1998/namespace";

    private Tags() {}

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    static List<Element> children(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && name.equals(element.getLocalName())
                    && EtsiTrustList.NAMESPACE.equals(element.getNamespaceURI())) {
                found.add(element);
            }
        }
        return found;
    }

    /// Empty where there is no such child.
    static String text(Element parent, String name) {
        return child(parent, name).map(found -> found.getTextContent().strip()).orElse("");
    }

    /// In Vietnamese where the list has it, else as it comes first.
    static String name(Element parent, String of) {
        var names = child(parent, of).map(all -> children(all, "Name")).orElse(List.of());
        return names.stream()
                .filter(name -> name.getAttributeNS(LANGUAGE, "lang").startsWith("vi"))
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(name -> name.getTextContent().strip())
                .orElse("");
    }
}
