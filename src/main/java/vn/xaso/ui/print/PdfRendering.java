package vn.xaso.ui.print;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.xaso.ui.print.PrintFonts.Face;

/// One print. Lives apart from the bean so that the PDF program is loaded only when somebody prints.
final class PdfRendering {

    /// The family that the style sheet names.
    private static final String FAMILY = "Liberation Serif";

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final PrintFonts fonts;

    PdfRendering(PrintFonts fonts) {
        this.fonts = fonts;
    }

    /// With the JDK's own XML writer: to look for another one means to open all archives of the program, for each file.
    byte[] render(String html, PdfDetails details) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return drawn(html, details);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private byte[] drawn(String html, PdfDetails details) {
        var page = XhtmlPage.parse(html, details);
        try (var renderer = builder().withW3cDocument(page, null).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            var document = renderer.getPdfDocument();
            document.getDocumentCatalog().setLanguage(details.language().code());
            new FormFields(document, fonts).putInPlaceOfMarks();
            var output = new ByteArrayOutputStream();
            document.save(output);
            return output.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private PdfRendererBuilder builder() {
        var builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .useColorProfile(SRGB)
                .withProducer("Xã Số")
                .useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS)
                .useUriResolver((base, uri) -> isInside(uri) ? uri : null)
                .useExternalResourceAccessControl(
                        (uri, type) -> isInside(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> isInside(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        use(builder, Face.REGULAR, 400, FontStyle.NORMAL);
        use(builder, Face.BOLD, 700, FontStyle.NORMAL);
        use(builder, Face.ITALIC, 400, FontStyle.ITALIC);
        use(builder, Face.BOLD_ITALIC, 700, FontStyle.ITALIC);
        return builder;
    }

    private void use(PdfRendererBuilder builder, Face face, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(fonts.bytes(face)), FAMILY, weight, style, true);
    }

    private static boolean isInside(String uri) {
        return uri.startsWith("data:image/");
    }
}
