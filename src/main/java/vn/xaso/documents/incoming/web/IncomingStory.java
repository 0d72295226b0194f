package vn.xaso.documents.incoming.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentPress.Copies;
import vn.xaso.documents.DocumentPress.Made;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.incoming.domain.CopyPermission;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.IncomingEvent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// What happened to a document, and which copies were made of it.
@Component
class IncomingStory {

    private final IncomingDocuments documents;
    private final IncomingLines lines;
    private final DocumentTypes types;
    private final Copies copies;

    IncomingStory(IncomingDocuments documents, IncomingLines lines, DocumentTypes types, Copies copies) {
        this.documents = documents;
        this.lines = lines;
        this.types = types;
        this.copies = copies;
    }

    private record Told(Instant at, Happening what) {}

    /// The newest first.
    List<Happening> of(IncomingDocument document, Texts texts) {
        var told = new ArrayList<Told>();
        var names = lines.names(document.unit());
        documents.events(document).forEach(event -> told.add(new Told(event.at(), happening(event, names, texts))));
        made(document).forEach(copy -> told.add(new Told(copy.at(), happening(copy, texts))));
        told.sort(Comparator.comparing(Told::at));
        return told.reversed().stream().map(Told::what).toList();
    }

    private Happening happening(IncomingEvent event, Map<UUID, String> names, Texts texts) {
        return IncomingWords.happening(event, lines.owner(event.owner(), names, texts), texts);
    }

    /// What others did meanwhile, the oldest first.
    List<Happening> since(IncomingDocument document, int version, Texts texts) {
        var names = lines.names(document.unit());
        return documents.events(document).stream()
                .filter(event -> event.no() > version)
                .map(event -> happening(event, names, texts))
                .toList();
    }

    private List<Made> made(IncomingDocument document) {
        return copies.of(document.unit(), document.id());
    }

    private Happening happening(Made copy, Texts texts) {
        var form = types.get(copy.type()).name(texts.language());
        return new Happening(
                texts.minute(copy.at()),
                texts.of("incoming.event.copy", form, copy.symbol()),
                copy.by(),
                copy.recipients(),
                Kind.INFO);
    }

    /// The copies, for those who may open them.
    List<Link> links(Actor actor, IncomingDocument document, Texts texts) {
        return actor.may(Right.ISSUE_DOCUMENTS)
                ? made(document).stream()
                        .map(copy -> new Link(copy.href(), texts.of("incoming.tie.copy", copy.symbol())))
                        .toList()
                : List.of();
    }

    /// Where a copy is made, or empty where the reader or the law says no.
    static String copyHref(Actor actor, IncomingDocument document) {
        boolean may = actor.may(Right.ISSUE_DOCUMENTS)
                && CopyPermission.refusal(document).isEmpty();
        return may ? "/office/documents/copies/new?source=INCOMING&document=" + document.id() : "";
    }
}
