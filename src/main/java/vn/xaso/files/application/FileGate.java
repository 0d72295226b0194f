package vn.xaso.files.application;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileRefusal;
import vn.xaso.files.FileRefusal.Reason;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;
import vn.xaso.files.domain.FileName;
import vn.xaso.files.domain.JpegPrivacy;
import vn.xaso.files.domain.Magic;
import vn.xaso.files.domain.PngPrivacy;

/// Looks into a file before anything is stored: what it really is, whether it can be opened, whether it could do harm.
@Component
class FileGate {

    private static final int LARGEST = 6 * 1024 * 1024;

    private final Watchdog watchdog = new Watchdog();

    CheckedFile check(UploadedFile upload, Purpose purpose) {
        var name = FileName.tidy(upload.name());
        var content = upload.content();
        if (content.length == 0) {
            throw new FileRefusal(Reason.EMPTY, name);
        }
        if (content.length > LARGEST) {
            throw new FileRefusal(Reason.TOO_LARGE, name);
        }
        var kind = Magic.kind(content);
        if (kind == null || !purpose.takes(kind)) {
            throw new FileRefusal(wrongKind(purpose), name);
        }
        if (!kind.endsWith(FileName.ending(name))) {
            throw new FileRefusal(Reason.ENDING, name);
        }
        return watchdog.watch(name, () -> look(name, kind, content));
    }

    private static Reason wrongKind(Purpose purpose) {
        return switch (purpose) {
            case OFFICE_PAPER -> Reason.OFFICE_KIND;
            case STATEMENT, REPORT_SHEET -> Reason.TABLE_KIND;
            case CITIZEN_PAPER, ISSUED_PAPER -> Reason.KIND;
        };
    }

    private static CheckedFile look(String name, FileKind kind, byte[] content) throws Unacceptable {
        @Nullable Integer pages = kind == FileKind.PDF ? PdfCheck.pages(content) : null;
        var kept = content;
        if (kind == FileKind.JPEG || kind == FileKind.PNG) {
            kept = withoutPlace(kind, content);
            PictureCheck.look(kind, kept);
        }
        if (kind == FileKind.DOCX || kind == FileKind.XLSX) {
            OfficePaperCheck.look(kind, content);
        }
        return new CheckedFile(name, kind, kept, pages);
    }

    private static byte[] withoutPlace(FileKind kind, byte[] content) throws Unacceptable {
        try {
            return kind == FileKind.JPEG ? JpegPrivacy.strip(content) : PngPrivacy.strip(content);
        } catch (IllegalArgumentException broken) {
            throw new Unacceptable(Reason.PICTURE_BROKEN, broken);
        }
    }
}
