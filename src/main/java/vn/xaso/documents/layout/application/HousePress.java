package vn.xaso.documents.layout.application;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentPress;
import vn.xaso.documents.DocumentText;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.layout.domain.DocumentEye;
import vn.xaso.documents.layout.domain.OpenPlaces;
import vn.xaso.documents.layout.domain.SeenDocument;
import vn.xaso.documents.layout.gateway.pdf.CopyMarker;
import vn.xaso.documents.layout.gateway.pdf.PictureBinder;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Language;
import vn.xaso.ui.print.PdfDetails;
import vn.xaso.ui.print.PdfPrinter;

/// The press of the house.
@Lazy
@Component
class HousePress implements DocumentPress {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss xxx");
    private static final String EMPTY = "<html><head></head><body></body></html>";

    private final DocumentSheet sheet;
    private final DocumentTypes types;
    private final DocumentEye eye;
    private final PdfPrinter printer;

    HousePress(DocumentSheet sheet, DocumentTypes types, DocumentEye eye, PdfPrinter printer) {
        this.sheet = sheet;
        this.types = types;
        this.eye = eye;
        this.printer = printer;
    }

    @Override
    public byte[] print(DocumentText text) {
        return sheet.print(text, types.get(text.type()).name(Language.VI));
    }

    @Override
    public byte[] open(byte[] pdf) {
        return printer.withFields(pdf, OpenPlaces.in(looked(pdf)));
    }

    @Override
    public byte[] copy(byte[] pdf, Copy copy) {
        looked(pdf);
        return CopyMarker.mark(pdf, words(copy), copy.pages(), printer.textFont());
    }

    @Override
    public byte[] bind(List<byte[]> pictures) {
        var paper = printer.print(EMPTY, PdfDetails.of("Văn bản quét"));
        return PictureBinder.bind(paper, pictures);
    }

    /// A strange file is opened here only after it was opened in a process with limits.
    private SeenDocument looked(byte[] pdf) {
        var seen = eye.look(pdf);
        if (seen.state() != SeenDocument.State.SEEN) {
            throw new Refusal("documents.layout.notPdf");
        }
        return seen;
    }

    private static List<String> words(Copy copy) {
        var words = new ArrayList<String>();
        words.add(composed(copy.mark() + "; " + copy.body()) + ";");
        words.add(TIME.format(copy.at().atZone(OfficeClock.ZONE)));
        if (!copy.symbol().isBlank()) {
            words.add(composed("Số: " + copy.symbol()));
        }
        return words;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
