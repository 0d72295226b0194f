package vn.xaso.documents.reading;

import java.util.List;
import vn.xaso.files.UploadedFile;

/// Opens an e-mail that was saved as a file.
public interface LetterOpener {

    /// @throws vn.xaso.kernel.Refusal `incoming.refusal.noMail` when it is no e-mail
    Letter open(byte[] eml);

    /// @param from name and address of the sender, or empty
    /// @param text what was written, without any markup
    /// @param attachments what came with it, not looked into yet
    record Letter(String from, String subject, String text, List<UploadedFile> attachments) {

        @Override
        public String toString() {
            return "Letter[" + attachments.size() + " attachments]";
        }
    }
}
