package vn.xaso.cases.web.citizen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.xaso.cases.application.ApplicationDesk.Brought;
import vn.xaso.files.FileRefusal;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Looks into the files of a page, each for itself, before anything is stored.
@Component
class BroughtFiles {

    private final FileStore files;

    BroughtFiles(FileStore files) {
        this.files = files;
    }

    /// What may be stored, and why the rest may not.
    record Looked(List<Brought> good, List<FieldMessage> refused) {

        static Looked atNothing() {
            return new Looked(new ArrayList<>(), new ArrayList<>());
        }
    }

    void look(
            List<MultipartFile> parts, String field, @Nullable Integer order, String name, Looked looked, Texts texts) {
        for (var part : parts) {
            if (part.isEmpty() && isNameless(part)) {
                continue;
            }
            try {
                var file = files.check(UploadedFile.of(part), Purpose.CITIZEN_PAPER);
                looked.good().add(new Brought(order, name.isEmpty() ? file.name() : name, file));
            } catch (FileRefusal refusal) {
                looked.refused().add(new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments())));
            } catch (IOException line) {
                throw new UncheckedIOException(line);
            }
        }
    }

    /// A browser sends a part without a name where no file was chosen.
    private static boolean isNameless(MultipartFile part) {
        var name = part.getOriginalFilename();
        return name == null || name.isEmpty();
    }
}
