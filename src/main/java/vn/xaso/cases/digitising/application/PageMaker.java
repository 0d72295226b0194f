package vn.xaso.cases.digitising.application;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentPress;
import vn.xaso.documents.PagePictures;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Refusal;

/// Makes one PDF/A of pictures, each straightened, or of the pages of a scanned PDF. A PDF that is signed or that was
/// never on paper is left as it is: drawn anew it would lose what makes it true.
@Lazy
@Component
class PageMaker {

    static final int MOST_PAGES = 30;
    private static final int DRAWN_WIDTH = 2_000;
    private static final double A4_WIDTH_INCHES = 8.27;
    private static final double A4_HEIGHT_INCHES = 11.69;

    private final Straightener straightener;
    private final DocumentPress press;
    private final PagePictures pictures;
    private final PdfPages pdf;

    PageMaker(Straightener straightener, DocumentPress press, PagePictures pictures, PdfPages pdf) {
        this.straightener = straightener;
        this.press = press;
        this.pictures = pictures;
        this.pdf = pdf;
    }

    /// @param dpi of the poorest page, or null where the file is as it came
    record Made(byte[] pdf, int pages, @Nullable Integer dpi, boolean straight) {}

    Made ofPictures(List<byte[]> papers) {
        if (papers.size() > MOST_PAGES) {
            throw new Refusal("digitising.refusal.pages", MOST_PAGES);
        }
        var pages = new ArrayList<byte[]>();
        boolean straight = false;
        int dpi = Integer.MAX_VALUE;
        for (var paper : papers) {
            var made = straightener.straighten(paper);
            straight |= made.cut() || made.levelled();
            pages.add(made.picture());
            dpi = Math.min(dpi, dpi(made.picture()));
        }
        return new Made(press.bind(pages), pages.size(), dpi == Integer.MAX_VALUE ? null : dpi, straight);
    }

    Made ofPdf(CheckedFile file) {
        int count = pdf.count(file.content());
        if (count > MOST_PAGES) {
            throw new Refusal("digitising.refusal.pages", MOST_PAGES);
        }
        var asItCame = new Made(file.content(), count, null, false);
        if (!pdf.isOfPicturesOnly(file.content())) {
            return asItCame;
        }
        try {
            var drawn = new ArrayList<byte[]>();
            for (int page = 1; page <= count; page++) {
                drawn.add(pictures.png(file.content(), page, null, DRAWN_WIDTH));
            }
            return ofPictures(drawn);
        } catch (Absent cannotBeDrawn) {
            return asItCame;
        }
    }

    List<byte[]> split(byte[] whole, int from) {
        return pdf.split(whole, from);
    }

    /// The page fills a sheet of A4.
    private static int dpi(byte[] picture) {
        var size = PictureSize.of(picture);
        return size == null
                ? Integer.MAX_VALUE
                : (int) Math.min(
                        Math.min(size.width(), size.height()) / A4_WIDTH_INCHES,
                        Math.max(size.width(), size.height()) / A4_HEIGHT_INCHES);
    }

    static boolean isPicture(CheckedFile file) {
        return file.kind() == FileKind.JPEG || file.kind() == FileKind.PNG;
    }
}
