package vn.xaso.files.application;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import vn.xaso.files.FileRefusal.Reason;
import vn.xaso.files.domain.ActivePdf;
import vn.xaso.files.domain.StreamSizes;

/// Opens a PDF and walks through all its objects. Nothing in it may run, start or hide another file.
final class PdfCheck {

    private static final int MOST_PAGES = 200;
    private static final int MOST_OBJECTS = 200_000;
    private static final int DEEPEST = 200;

    private PdfCheck() {}

    /// How many pages it has.
    static int pages(byte[] content) throws Unacceptable {
        if (!StreamSizes.areBearable(content)) {
            throw new Unacceptable(Reason.TOO_COMPLEX);
        }
        if (ActivePdf.isNamedIn(content)) {
            throw new Unacceptable(Reason.PDF_ACTIVE);
        }
        try (var document = Loader.loadPDF(new ImpatientBuffer(content))) {
            if (document.isEncrypted()) {
                throw new Unacceptable(Reason.PDF_LOCKED);
            }
            refuseActiveContent(document);
            return countPages(document);
        } catch (InvalidPasswordException locked) {
            throw new Unacceptable(Reason.PDF_LOCKED, locked);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Unacceptable(Reason.PDF_BROKEN, broken);
        }
    }

    private static int countPages(PDDocument document) throws Unacceptable {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw new Unacceptable(Reason.PDF_PAGES);
        }
        int seen = 0;
        for (var page : document.getPages()) {
            page.getMediaBox();
            seen++;
        }
        if (seen == 0 || seen != pages) {
            throw new Unacceptable(Reason.PDF_BROKEN);
        }
        return pages;
    }

    /// Every object of the file by its number, so that no loop of references can lead in circles.
    private static void refuseActiveContent(PDDocument document) throws Unacceptable {
        var all = document.getDocument();
        walk(all.getTrailer(), 0);
        var keys = all.getXrefTable().keySet();
        if (keys.size() > MOST_OBJECTS) {
            throw new Unacceptable(Reason.TOO_COMPLEX);
        }
        for (var key : List.copyOf(keys)) {
            walk(all.getObjectFromPool(key).getObject(), 0);
        }
    }

    private static void walk(@Nullable COSBase base, int depth) throws Unacceptable {
        if (depth > DEEPEST) {
            throw new Unacceptable(Reason.TOO_COMPLEX);
        }
        if (base instanceof COSDictionary dictionary) {
            for (var entry : dictionary.entrySet()) {
                if (ActivePdf.isKey(entry.getKey().getName())
                        || (entry.getValue() instanceof COSName name
                                && ActivePdf.isValue(entry.getKey().getName(), name.getName()))) {
                    throw new Unacceptable(Reason.PDF_ACTIVE);
                }
                walk(entry.getValue(), depth + 1);
            }
        } else if (base instanceof COSArray array) {
            for (var element : array) {
                walk(element, depth + 1);
            }
        }
    }

    /// A source that runs dry when the time is over: most endless loops of a parser read without end.
    private static final class ImpatientBuffer extends RandomAccessReadBuffer {

        private final long end = System.nanoTime() + Watchdog.PATIENCE.toNanos();

        ImpatientBuffer(byte[] content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            look();
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            look();
            return super.read(bytes, offset, length);
        }

        private void look() throws IOException {
            if (Thread.currentThread().isInterrupted() || System.nanoTime() - end > 0) {
                throw new IOException("The time to look into this file is over");
            }
        }
    }
}
