package vn.xaso.cases.digitising.gateway.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.cases.digitising.application.PdfPages;
import vn.xaso.kernel.Refusal;

/// PDFBox, for files that the gate has walked through.
@Lazy
@Component
class BoxPages implements PdfPages {

    @Override
    public int count(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new Refusal("digitising.refusal.pdf").because(broken);
        }
    }

    @Override
    public boolean isOfPicturesOnly(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            if (!document.getSignatureDictionaries().isEmpty() || !hasPictures(document)) {
                return false;
            }
            return new PDFTextStripper().getText(document).isBlank();
        } catch (IOException strange) {
            return false;
        }
    }

    private static boolean hasPictures(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            var resources = page.getResources();
            boolean any = false;
            for (var name :
                    resources == null ? List.<org.apache.pdfbox.cos.COSName>of() : resources.getXObjectNames()) {
                any |= resources.isImageXObject(name);
            }
            if (!any) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<byte[]> split(byte[] pdf, int from) {
        return List.of(part(pdf, 1, from - 1), part(pdf, from, Integer.MAX_VALUE));
    }

    /// What is not wanted is taken out, so that the rest stays the PDF/A that it is.
    private static byte[] part(byte[] pdf, int first, int last) {
        try (var document = Loader.loadPDF(pdf)) {
            for (int page = document.getNumberOfPages(); page >= 1; page--) {
                if (page < first || page > last) {
                    document.removePage(page - 1);
                }
            }
            var output = new ByteArrayOutputStream();
            document.save(output);
            return output.toByteArray();
        } catch (IOException broken) {
            throw new Refusal("digitising.refusal.pdf").because(broken);
        }
    }
}
