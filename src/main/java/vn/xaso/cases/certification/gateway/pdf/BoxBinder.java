package vn.xaso.cases.certification.gateway.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.cases.certification.application.PageBinder;
import vn.xaso.kernel.Refusal;

/// PDFBox, for files that the gate has walked through. The sheet is what is written on: its fields stay.
@Lazy
@Component
class BoxBinder implements PageBinder {

    @Override
    public byte[] before(byte[] sheet, List<byte[]> scans) {
        var open = new ArrayList<PDDocument>();
        try (var bound = Loader.loadPDF(sheet)) {
            var first = bound.getPage(0);
            for (var scan : scans) {
                var pages = Loader.loadPDF(scan);
                open.add(pages);
                for (var page : pages.getPages()) {
                    put(bound, page, first);
                }
            }
            var output = new ByteArrayOutputStream();
            bound.save(output);
            return output.toByteArray();
        } catch (IOException broken) {
            throw new Refusal("certification.refusal.scan").because(broken);
        } finally {
            open.forEach(BoxBinder::close);
        }
    }

    private static void put(PDDocument bound, PDPage page, PDPage first) throws IOException {
        var copied = bound.importPage(page);
        copied.setResources(page.getResources());
        copied.setAnnotations(List.of());
        bound.getPages().remove(copied);
        bound.getPages().insertBefore(copied, first);
    }

    private static void close(PDDocument document) {
        try {
            document.close();
        } catch (IOException nothingWasWritten) {
            throw new java.io.UncheckedIOException(nothingWasWritten);
        }
    }
}
