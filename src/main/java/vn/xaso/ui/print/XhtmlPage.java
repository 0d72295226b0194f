package vn.xaso.ui.print;

import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads the page to print. Marks are composed first: decomposed Vietnamese prints with its marks out of place.
final class XhtmlPage {

    private XhtmlPage() {}

    static Document parse(String html, PdfDetails details) {
        var composed = Normalizer.normalize(html, Normalizer.Form.NFC);
        try {
            var document = reader().parse(new InputSource(new StringReader(composed)));
            document.getDocumentElement()
                    .setAttribute("lang", details.language().code());
            var title = document.getElementsByTagName("title").item(0);
            if (title != null) {
                title.setTextContent(Normalizer.normalize(details.title(), Normalizer.Form.NFC));
            }
            return document;
        } catch (SAXException | IOException | ParserConfigurationException fault) {
            throw new IllegalArgumentException("The page to print is not well-formed XHTML", fault);
        }
    }

    /// Reads no definition and no entity from outside.
    private static DocumentBuilder reader() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setExpandEntityReferences(false);
        factory.setXIncludeAware(false);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        return builder;
    }
}
