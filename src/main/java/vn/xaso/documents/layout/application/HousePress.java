package vn.xaso.documents.layout.application;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentPress;
import vn.xaso.documents.DocumentText;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Language;

/// The press of the house.
@Lazy
@Component
class HousePress implements DocumentPress {

    private final DocumentSheet sheet;
    private final DocumentTypes types;

    HousePress(DocumentSheet sheet, DocumentTypes types) {
        this.sheet = sheet;
        this.types = types;
    }

    @Override
    public byte[] print(DocumentText text) {
        return sheet.print(text, types.get(text.type()).name(Language.VI));
    }

    @Override
    public byte[] open(byte[] pdf) {
        throw new Refusal("documents.layout.noPlace");
    }

    @Override
    public byte[] copy(byte[] pdf, Copy copy) {
        throw new UnsupportedOperationException("Copies come next");
    }
}
