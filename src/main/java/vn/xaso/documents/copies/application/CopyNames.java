package vn.xaso.documents.copies.application;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.copies.domain.DocumentCopies;
import vn.xaso.documents.copies.domain.DocumentCopy;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.signing.PaperNames;

/// Names the copies that were signed.
@Component
@Transactional(readOnly = true)
class CopyNames implements PaperNames {

    private final DocumentCopies copies;

    CopyNames(DocumentCopies copies) {
        this.copies = copies;
    }

    @Override
    public Map<UUID, Name> of(Actor actor, Set<UUID> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        boolean reads = actor.may(Right.ISSUE_DOCUMENTS);
        return copies.ofFiles(actor.unit(), files).stream()
                .collect(Collectors.toMap(DocumentCopy::file, copy -> name(copy, reads)));
    }

    private static Name name(DocumentCopy copy, boolean reads) {
        return reads
                ? new Name(copy.symbol(), copy.original(), "/office/documents/copies/" + copy.id() + "/file")
                : new Name(copy.symbol(), "", "");
    }
}
