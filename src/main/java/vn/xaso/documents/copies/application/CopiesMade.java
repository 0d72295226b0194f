package vn.xaso.documents.copies.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.DocumentPress;
import vn.xaso.documents.copies.domain.DocumentCopies;
import vn.xaso.kernel.UnitId;

/// Tells the other parts which copies were made of their documents.
@Component
@Transactional(readOnly = true)
class CopiesMade implements DocumentPress.Copies {

    private final DocumentCopies copies;

    CopiesMade(DocumentCopies copies) {
        this.copies = copies;
    }

    @Override
    public List<DocumentPress.Made> of(UnitId unit, UUID original) {
        return copies.of(unit, original).stream()
                .map(copy -> new DocumentPress.Made(
                        copy.id(),
                        copy.symbol(),
                        copy.type(),
                        copy.at(),
                        copy.maker(),
                        copy.recipients(),
                        "/office/documents/copies/" + copy.id() + "/file"))
                .toList();
    }
}
