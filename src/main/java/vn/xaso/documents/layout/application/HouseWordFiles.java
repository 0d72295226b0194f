package vn.xaso.documents.layout.application;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentText;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.WordFiles;
import vn.xaso.documents.layout.gateway.word.OfficeRenderer;
import vn.xaso.documents.layout.gateway.word.WordReader;
import vn.xaso.documents.layout.gateway.word.WordWriter;
import vn.xaso.ui.Language;

/// The Word files of the house.
@Lazy
@Component
class HouseWordFiles implements WordFiles {

    private final DocumentTypes types;
    private final OfficeRenderer office;

    HouseWordFiles(DocumentTypes types, OfficeRenderer office) {
        this.types = types;
        this.office = office;
    }

    @Override
    public byte[] write(DocumentText text) {
        return WordWriter.write(text, types.get(text.type()).name(Language.VI));
    }

    @Override
    public DocumentText read(byte[] docx, DocumentText known) {
        return WordReader.read(docx, known);
    }

    @Override
    public byte[] pdf(byte[] docx) {
        return office.pdf(docx);
    }

    @Override
    public boolean renders() {
        return office.isThere();
    }
}
