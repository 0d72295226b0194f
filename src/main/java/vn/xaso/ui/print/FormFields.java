package vn.xaso.ui.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import vn.xaso.ui.print.PrintFonts.Face;

/// Puts empty form fields where the page carries marks, links to `xaso-mark:<name>`.
///
/// Number and date are written after the leader has signed: only the value of a field may change then. The two
/// signatures find their place by the same way, so nobody has to guess where on which page the text ended.
final class FormFields {

    private static final String SCHEME = "xaso-mark:";
    private static final String SIGNATURE = "chu_ky";
    private static final String SEAL = "con_dau";

    /// Law: 30/2020/NĐ-CP Phụ lục I, ô 3 and 4: size 13, the number upright, the day in italics.
    private static final Map<String, Face> TEXT_FIELDS = Map.of("so", Face.REGULAR, "ngay", Face.ITALIC);

    private static final int TEXT_SIZE = 13;

    private static final float FIELD_HEIGHT = 22;
    private static final float BELOW_LINE = 7.9f;

    /// A seal of a People's Committee has a diameter of 36 mm.
    private static final float SEAL_SIZE = 102;

    private record Mark(PDPage page, PDRectangle place) {}

    private final PDDocument document;
    private final PrintFonts fonts;
    private final PDAcroForm form;

    FormFields(PDDocument document, PrintFonts fonts) {
        this.document = document;
        this.fonts = fonts;
        this.form = new PDAcroForm(document);
    }

    void putInPlaceOfMarks() throws IOException {
        put(takeMarks());
    }

    /// Puts the fields where they belong in a page that was made elsewhere.
    void put(List<OpenField> places) throws IOException {
        var marks = new LinkedHashMap<String, Mark>();
        for (var place : places) {
            var page = document.getPage(place.page() - 1);
            marks.put(
                    place.name(),
                    new Mark(page, new PDRectangle(place.left(), place.bottom(), place.width(), place.height())));
        }
        put(marks);
    }

    private void put(Map<String, Mark> marks) throws IOException {
        if (marks.isEmpty()) {
            return;
        }
        form.setDefaultResources(new PDResources());
        form.setFields(List.of());
        document.getDocumentCatalog().setAcroForm(form);
        for (var mark : marks.entrySet()) {
            var face = TEXT_FIELDS.get(mark.getKey());
            if (face != null) {
                addText(mark.getKey(), mark.getValue(), face);
            } else if (SIGNATURE.equals(mark.getKey())) {
                addSignature(SIGNATURE, mark.getValue());
                addSignature(SEAL, sealBeside(mark.getValue()));
            } else if (SEAL.equals(mark.getKey())) {
                addSignature(SEAL, mark.getValue());
            }
        }
    }

    private Map<String, Mark> takeMarks() throws IOException {
        var marks = new LinkedHashMap<String, Mark>();
        for (var page : document.getPages()) {
            var kept = new java.util.ArrayList<PDAnnotation>();
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI action
                        && String.valueOf(action.getURI()).startsWith(SCHEME)) {
                    marks.putIfAbsent(action.getURI().substring(SCHEME.length()), new Mark(page, link.getRectangle()));
                } else {
                    kept.add(annotation);
                }
            }
            page.setAnnotations(kept);
        }
        return marks;
    }

    /// Law: 30/2020/NĐ-CP Phụ lục I, ô 8: the seal covers a third of the signature, on its left.
    private static Mark sealBeside(Mark signature) {
        var place = signature.place();
        float right = place.getLowerLeftX() + place.getWidth() / 3;
        float middle = place.getLowerLeftY() + place.getHeight() / 2;
        return new Mark(signature.page(), whole(right - SEAL_SIZE, middle - SEAL_SIZE / 2, SEAL_SIZE));
    }

    private void addText(String name, Mark mark, Face face) throws IOException {
        var font = form.getDefaultResources().add(fontFor(face));
        var field = new PDTextField(form);
        field.setPartialName(name);
        field.setDefaultAppearance("/" + font.getName() + " " + TEXT_SIZE + " Tf 0 g");
        field.setQ(face == Face.REGULAR ? PDTextField.QUADDING_CENTERED : PDTextField.QUADDING_LEFT);
        place(field, new Mark(mark.page(), aroundTheLine(mark.place())));
    }

    /// On whole points: the seal replaces this field's look later, and a box that differs in the last digit would
    /// be a change after the leader's signature.
    private static PDRectangle whole(float left, float bottom, float size) {
        return new PDRectangle(Math.round(left), Math.round(bottom), size, size);
    }

    /// The value must stand on the line of the words beside it; readers centre it in the height of the field.
    private static PDRectangle aroundTheLine(PDRectangle place) {
        return new PDRectangle(
                place.getLowerLeftX(), place.getLowerLeftY() - BELOW_LINE, place.getWidth(), FIELD_HEIGHT);
    }

    private void addSignature(String name, Mark mark) throws IOException {
        var field = new PDSignatureField(form);
        field.setPartialName(name);
        place(field, mark);
    }

    private void place(PDTerminalField field, Mark mark) throws IOException {
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(mark.place());
        widget.setPage(mark.page());
        widget.setPrinted(true);
        var looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(emptyLook(mark.place()));
        widget.setAppearance(looks);
        var annotations = mark.page().getAnnotations();
        annotations.add(widget);
        mark.page().setAnnotations(annotations);
        var fields = form.getFields();
        fields.add(field);
        form.setFields(fields);
    }

    private PDAppearanceStream emptyLook(PDRectangle place) {
        var look = new PDAppearanceStream(document);
        look.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        look.setResources(new PDResources());
        look.getCOSObject().setItem(COSName.SUBTYPE, COSName.FORM);
        // Written now, so that the signing program does not add it later: that would be a forbidden change.
        look.setFormType(1);
        return look;
    }

    /// A small font that keeps its table of characters: a later program must find the glyphs of a value to write.
    private PDFont fontFor(Face face) throws IOException {
        try (var whole = new TTFParser().parse(new RandomAccessReadBuffer(fonts.bytes(face)))) {
            var subsetter = new TTFSubsetter(
                    whole,
                    List.of(
                            "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "OS/2",
                            "post", "prep"));
            for (char letter = ' '; letter <= '~'; letter++) {
                subsetter.add(letter);
            }
            "àáăâđêôơưíóúĐÀÁĂÂÊÔƠƯ–".chars().forEach(subsetter::add);
            var small = new ByteArrayOutputStream();
            subsetter.writeToStream(small);
            return PDType0Font.load(document, new ByteArrayInputStream(small.toByteArray()), false);
        }
    }
}
