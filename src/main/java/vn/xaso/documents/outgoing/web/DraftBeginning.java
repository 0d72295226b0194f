package vn.xaso.documents.outgoing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.DocumentType;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.outgoing.application.OutgoingJournal;
import vn.xaso.documents.outgoing.domain.Draft;
import vn.xaso.documents.outgoing.domain.Drafts;
import vn.xaso.documents.outgoing.domain.OutgoingAct;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingMoves;
import vn.xaso.documents.outgoing.domain.Recipient;
import vn.xaso.documents.outgoing.domain.Recipients;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// What a draft begins with: a type, another document, or the version before.
@Component
@Transactional(readOnly = true)
class DraftBeginning {

    private final DocumentTypes types;
    private final OutgoingJournal journal;
    private final Drafts drafts;
    private final Recipients recipients;

    DraftBeginning(DocumentTypes types, OutgoingJournal journal, Drafts drafts, Recipients recipients) {
        this.types = types;
        this.journal = journal;
        this.drafts = drafts;
        this.recipients = recipients;
    }

    /// The newest version of a document that the official may write.
    record Last(OutgoingDocument document, Draft draft, List<Recipient> recipients) {}

    @Nullable
    DocumentType type(@Nullable String code) {
        return types.find(code == null ? "" : code)
                .filter(type -> type.family() == DocumentType.Family.ADMINISTRATIVE)
                .orElse(null);
    }

    /// A form whose type is one of the list.
    DraftForm known(DraftForm form) {
        if (type(form.type()) == null) {
            throw new Absent("document type " + form.type());
        }
        return form;
    }

    Last writable(Actor actor, UUID id) {
        var document = journal.readable(actor, id);
        var move = OutgoingMoves.find(document.state(), OutgoingAct.WRITE);
        if (move.isEmpty() || !OutgoingJournal.may(actor, document, move.get())) {
            throw new Absent("draft of " + id);
        }
        return new Last(document, drafts.get(document, document.drafts()), recipients.list(id));
    }

    /// A correction goes to everybody who has the earlier document; what replaces it begins with its text as well.
    DraftForm begun(Actor actor, OutgoingDocument.Links links, DraftForm template, boolean chosen) {
        var id = links.replaces() == null ? links.corrects() : links.replaces();
        if (id == null) {
            return template;
        }
        var document = journal.readable(actor, id);
        var earlier = DraftForm.of(drafts.get(document, document.drafts()), recipients.list(id));
        boolean again = links.replaces() != null && !chosen && earlier.type().equals(template.type());
        return (again ? earlier : template).sentAs(earlier);
    }

    /// What the new document answers, corrects or replaces.
    List<Link> about(Actor actor, OutgoingDocument.Links links, Texts texts) {
        var about = new ArrayList<Link>();
        if (links.answers() != null) {
            about.add(new Link("/office/documents/incoming/" + links.answers(), texts.of("outgoing.about.answers")));
        }
        add(about, actor, links.corrects(), "outgoing.about.corrects", texts);
        add(about, actor, links.replaces(), "outgoing.about.replaces", texts);
        return List.copyOf(about);
    }

    private void add(List<Link> about, Actor actor, @Nullable UUID earlier, String key, Texts texts) {
        if (earlier != null) {
            var document = journal.readable(actor, earlier);
            var given = document.registration();
            var words = (given == null ? "" : given.symbol() + " – ")
                    + document.head().summary();
            about.add(new Link(OutgoingAsked.HERE + "/" + earlier, texts.of(key, words)));
        }
    }

    static String query(OutgoingDocument.Links links) {
        return part("answers", links.answers())
                + part("corrects", links.corrects())
                + part("replaces", links.replaces());
    }

    private static String part(String name, @Nullable UUID id) {
        return id == null ? "" : "&" + name + "=" + id;
    }
}
