package vn.xaso.documents.dossiers.application;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.directory.AgencyCodeMissing;
import vn.xaso.directory.Units;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.Paper;
import vn.xaso.documents.dossiers.domain.Retention;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// What is known of a dossier and of its documents, under the names that the law gives the fields.
///
/// Law: 30/2020/NĐ-CP Phụ lục VI
@Component
class DossierMetadata {

    private final Units units;
    private final DocumentTypes types;
    private final TextShelf shelf;

    DossierMetadata(Units units, DocumentTypes types, TextShelf shelf) {
        this.shelf = shelf;
        this.units = units;
        this.types = types;
    }

    /// @param names under which names the files of each paper stand in the package
    byte[] of(Dossier dossier, List<Paper> papers, List<List<String>> names) {
        try {
            var output = new ByteArrayOutputStream();
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(output, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("Dossier");
            head(xml, dossier);
            xml.writeStartElement("Documents");
            for (int i = 0; i < papers.size(); i++) {
                document(xml, dossier, papers.get(i), names.get(i));
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return output.toByteArray();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void head(XMLStreamWriter xml, Dossier dossier) throws XMLStreamException {
        var plan = dossier.plan();
        var course = dossier.course();
        fileCode(xml, dossier);
        element(xml, "Title", plan.title());
        element(xml, "Maintenance", words(plan.retention()));
        element(xml, "Rights", "");
        element(xml, "Creator", plan.keeperName());
        element(xml, "Language", shelf.in(Language.VI).of("dossiers.print.language"));
        element(xml, "StartDate", course.firstOn());
        element(xml, "EndDate", course.lastOn());
        element(xml, "DocTotal", course.papers());
        element(xml, "PageTotal", course.pages());
        element(xml, "Description", plan.note());
    }

    private void fileCode(XMLStreamWriter xml, Dossier dossier) throws XMLStreamException {
        xml.writeStartElement("FileCode");
        element(xml, "OrganId", agencyCode(dossier.unit()));
        element(xml, "FileCatalog", dossier.year());
        element(xml, "FileNotation", dossier.plan().code());
        xml.writeEndElement();
    }

    private void document(XMLStreamWriter xml, Dossier dossier, Paper paper, List<String> names)
            throws XMLStreamException {
        var document = paper.document();
        int slash = document.symbol().indexOf('/');
        var fields = new java.util.LinkedHashMap<String, Object>();
        fields.put(
                "DocCode",
                "%s.%d.%s.%07d"
                        .formatted(
                                agencyCode(dossier.unit()),
                                dossier.year(),
                                dossier.plan().code(),
                                paper.no()));
        fields.put("DocOrdinal", paper.no());
        fields.put(
                "TypeName",
                types.find(document.type()).map(type -> type.name(Language.VI)).orElse(""));
        fields.put("CodeNumber", slash < 0 ? "" : document.symbol().substring(0, slash));
        fields.put("CodeNotation", document.symbol().substring(slash + 1));
        fields.put("IssuedDate", document.date());
        fields.put("OrganName", document.author());
        fields.put("Subject", document.summary());
        fields.put("Language", shelf.in(Language.VI).of("dossiers.print.language"));
        fields.put("PageAmount", document.pages());
        xml.writeStartElement("Document");
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            element(xml, field.getKey(), field.getValue());
        }
        for (var name : names) {
            element(xml, "File", name);
        }
        xml.writeEndElement();
    }

    private String agencyCode(UnitId unit) {
        try {
            return units.agencyCode(unit);
        } catch (AgencyCodeMissing none) {
            return "";
        }
    }

    /// As the tables of retention write it.
    private String words(Retention retention) {
        var texts = shelf.in(Language.VI);
        if (retention.isForEver()) {
            return texts.of("dossiers.retention.forEver");
        }
        return retention.isWholeYears()
                ? texts.of("dossiers.retention.years", retention.inYears())
                : texts.of("dossiers.retention.months", String.valueOf(retention.months()));
    }

    private static void element(XMLStreamWriter xml, String name, @Nullable Object value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(value == null ? "" : value.toString()));
        xml.writeEndElement();
    }

    /// Characters that no XML may hold are left out.
    private static String legal(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
