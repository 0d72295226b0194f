package vn.xaso.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import vn.xaso.kernel.Ids;

/// Files as people bring them.
public final class SampleFiles {

    private SampleFiles() {}

    public static UploadedFile pdf(String name) {
        return new UploadedFile(name, pdf(1));
    }

    public static byte[] pdf(int pages) {
        return pdf(pages, document -> {});
    }

    public static byte[] pdfWithScript() {
        return pdf(1, document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    public static byte[] pdfWithPassword(String password) {
        return pdf(1, document ->
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
    }

    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(width / 4, height / 4, width / 2, height / 2);
        image.setRGB(0, 0, Color.RED.getRGB());
        var output = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, output);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return output.toByteArray();
    }

    private static byte[] pdf(int pages, Change change) {
        var output = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.getDocumentInformation().setTitle(Ids.next().toString());
            change.to(document);
            document.save(output);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return output.toByteArray();
    }

    private interface Change {
        void to(PDDocument document) throws IOException;
    }
}
