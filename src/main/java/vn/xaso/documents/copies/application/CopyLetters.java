package vn.xaso.documents.copies.application;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Units;
import vn.xaso.documents.IssuedDocument;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.copies.domain.DocumentCopies;
import vn.xaso.documents.numbers.DocumentSymbols;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.UnitId;

/// A copy as it goes to its recipients.
@Component
@Transactional(readOnly = true)
class CopyLetters {

    private static final int LONGEST_SUMMARY = 500;

    private final DocumentCopies copies;
    private final FileStore files;
    private final Units units;

    CopyLetters(DocumentCopies copies, FileStore files, Units units) {
        this.copies = copies;
        this.files = files;
        this.units = units;
    }

    IssuedDocument read(UnitId unit, UUID id) {
        var copy = copies.get(unit, id);
        var words = copy.original();
        return new IssuedDocument(
                id,
                unit,
                units.get(unit).committeeName(),
                copy.type(),
                DocumentSymbols.padded(copy.number()),
                copy.notation(),
                copy.on(),
                words.length() <= LONGEST_SUMMARY ? words : words.substring(0, LONGEST_SUMMARY - 1) + "…",
                Urgency.NORMAL,
                "",
                copy.signer(),
                Objects.requireNonNullElse(files.get(unit, copy.file()).pageCount(), 0),
                null,
                List.of(copy.file()),
                null);
    }
}
