package vn.xaso.documents.copies.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.DocumentPress.Original;
import vn.xaso.documents.DocumentPress.Originals;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;

/// Asks the part of the house that has the original.
@Component
@Transactional(readOnly = true)
public class CopyOriginals {

    static final String INCOMING = "INCOMING";

    private final List<Originals> parts;

    CopyOriginals(List<Originals> parts) {
        this.parts = parts;
    }

    /// @throws Absent where the official may not read it, or no part has it
    /// @throws vn.xaso.kernel.Refusal where it must not be copied
    public Original get(Actor actor, String source, UUID id) {
        return part(source).get(actor, id);
    }

    byte[] pdf(Actor actor, String source, UUID id, int file) {
        return part(source).pdf(actor, id, file);
    }

    private Originals part(String source) {
        return parts.stream()
                .filter(one -> one.source().equals(source))
                .findFirst()
                .orElseThrow(() -> new Absent("originals " + source));
    }
}
