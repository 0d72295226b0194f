package vn.xaso.files;

import vn.xaso.kernel.Refusal;

/// The file is not taken; the message names it and says what to do instead.
public class FileRefusal extends Refusal {

    private final Reason reason;

    public FileRefusal(Reason reason, String name) {
        super(reason.key, name);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// Why a file is not taken.
    public enum Reason {
        EMPTY("files.refusal.empty"),
        TOO_LARGE("files.refusal.tooLarge"),
        KIND("files.refusal.kind"),
        OFFICE_KIND("files.refusal.officeKind"),
        TABLE_KIND("files.refusal.tableKind"),
        ENDING("files.refusal.ending"),
        PDF_BROKEN("files.refusal.pdfBroken"),
        PDF_LOCKED("files.refusal.pdfLocked"),
        PDF_ACTIVE("files.refusal.pdfActive"),
        PDF_PAGES("files.refusal.pdfPages"),
        TOO_COMPLEX("files.refusal.tooComplex"),
        PICTURE_BROKEN("files.refusal.pictureBroken"),
        PICTURE_LARGE("files.refusal.pictureLarge"),
        OFFICE_BROKEN("files.refusal.officeBroken"),
        OFFICE_ACTIVE("files.refusal.officeActive"),
        VIRUS("files.refusal.virus"),
        LOCKED("files.refusal.locked");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }
}
