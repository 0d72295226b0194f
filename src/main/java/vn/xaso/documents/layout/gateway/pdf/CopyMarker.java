package vn.xaso.documents.layout.gateway.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.util.Matrix;
import vn.xaso.kernel.Refusal;

/// Makes the copy of a PDF: the chosen pages as they look, with the words of the copy at the top right of the first.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, ô 14
public final class CopyMarker {

    private static final int SIZE = 10;
    private static final float LINE = 1.2f * SIZE;
    private static final float TOP = 15;
    private static final float MARGIN = 42.5f;
    private static final String SEAL = "con_dau";

    private CopyMarker() {}

    /// @param words the lines, the first on top
    /// @param chosen those taken over, from 1; empty for all
    /// @param font the upright face of the print
    public static byte[] mark(byte[] pdf, List<String> words, List<Integer> chosen, byte[] font) {
        try (var document = Loader.loadPDF(pdf)) {
            var place = new CopyPlace(TOP + SIZE + LINE * (words.size() - 1) + 2);
            place.seeNotes(document, chosen.stream().min(Integer::compare).orElse(1) - 1);
            flatten(document);
            keep(document, chosen);
            place.seeWords(document);
            write(document, words, PDType0Font.load(document, new ByteArrayInputStream(font), true), place);
            holdForSeal(document);
            var output = new ByteArrayOutputStream(pdf.length + 32_768);
            document.save(output);
            return output.toByteArray();
        } catch (IOException broken) {
            throw new Refusal("documents.layout.notPdf").because(broken);
        }
    }

    /// The signatures of the original do not hold in a copy; what is seen of them stays.
    private static void flatten(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog();
        var form = catalog.getAcroForm(null);
        if (form != null) {
            form.flatten();
        }
        catalog.setAcroForm(null);
        catalog.getCOSObject().removeItem(COSName.getPDFName("Perms"));
        catalog.getCOSObject().removeItem(COSName.getPDFName("DSS"));
    }

    private static void keep(PDDocument document, List<Integer> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        var wanted = new TreeSet<>(chosen);
        if (wanted.first() < 1 || wanted.last() > document.getNumberOfPages()) {
            throw new Refusal("documents.layout.noSuchPage", document.getNumberOfPages());
        }
        for (int page = document.getNumberOfPages(); page >= 1; page--) {
            if (!wanted.contains(page)) {
                document.removePage(page - 1);
            }
        }
        document.getDocumentCatalog().setDocumentOutline(null);
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.DESTS);
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.OPEN_ACTION);
    }

    private static void write(PDDocument document, List<String> words, PDFont font, CopyPlace place)
            throws IOException {
        var page = document.getPage(0);
        var box = page.getCropBox();
        boolean lies = page.getRotation() % 180 != 0;
        float width = lies ? box.getHeight() : box.getWidth();
        float height = lies ? box.getWidth() : box.getHeight();
        var lines = new ArrayList<String>();
        for (var line : words) {
            lines.addAll(broken(line, font, width * 0.62f));
        }
        float widest = 0;
        for (var line : lines) {
            widest = Math.max(widest, wide(line, font));
        }
        float right = place.right(widest, MARGIN, width);
        try (var pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            pen.transform(upright(page, box));
            pen.setNonStrokingColor(0f);
            pen.setFont(font, SIZE);
            for (int i = 0; i < lines.size(); i++) {
                pen.beginText();
                pen.newLineAtOffset(right - wide(lines.get(i), font), height - TOP - SIZE - LINE * i);
                pen.showText(lines.get(i));
                pen.endText();
            }
        }
    }

    private static float wide(String line, PDFont font) throws IOException {
        return font.getStringWidth(line) / 1000 * SIZE;
    }

    /// From the page as it is read to the page as it is stored.
    private static Matrix upright(PDPage page, PDRectangle box) {
        float left = box.getLowerLeftX();
        float bottom = box.getLowerLeftY();
        return switch (page.getRotation()) {
            case 90 -> new Matrix(0, 1, -1, 0, left + box.getWidth(), bottom);
            case 180 -> new Matrix(-1, 0, 0, -1, left + box.getWidth(), bottom + box.getHeight());
            case 270 -> new Matrix(0, -1, 1, 0, left, bottom + box.getHeight());
            default -> new Matrix(1, 0, 0, 1, left, bottom);
        };
    }

    private static List<String> broken(String text, PDFont font, float most) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && wide(longer, font) > most) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /// An invisible field: the signature of the organisation shows no seal on a copy, only the words above.
    private static void holdForSeal(PDDocument document) throws IOException {
        var form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        var field = new PDSignatureField(form);
        field.setPartialName(SEAL);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(0, 0, 0, 0));
        widget.setPage(document.getPage(0));
        widget.setPrinted(true);
        widget.setLocked(true);
        var notes = document.getPage(0).getAnnotations();
        notes.add(widget);
        document.getPage(0).setAnnotations(notes);
        form.setFields(List.of(field));
    }
}
