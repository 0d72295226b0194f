package vn.xaso.documents.outgoing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.DocumentWork;
import vn.xaso.documents.outgoing.application.DocumentPapers;
import vn.xaso.documents.outgoing.application.OutgoingJournal;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingFile;
import vn.xaso.documents.outgoing.domain.OutgoingState;
import vn.xaso.documents.outgoing.persistence.OutgoingListQuery;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Link;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// Makes the page of a document for the official who opens it.
@Component
@Transactional(readOnly = true)
class OutgoingPages {

    private static final int MOST_PICTURES = 60;

    private final OutgoingJournal journal;
    private final OutgoingDetails details;
    private final RecipientRows recipients;
    private final DocumentPapers papers;
    private final OutgoingListQuery query;
    private final ObjectProvider<DocumentWork.Beside> beside;

    OutgoingPages(
            OutgoingJournal journal,
            OutgoingDetails details,
            RecipientRows recipients,
            DocumentPapers papers,
            OutgoingListQuery query,
            ObjectProvider<DocumentWork.Beside> beside) {
        this.journal = journal;
        this.details = details;
        this.recipients = recipients;
        this.papers = papers;
        this.query = query;
        this.beside = beside;
    }

    OutgoingPage make(Actor actor, UUID id, Texts texts, OutgoingPage.Tried tried) {
        var document = journal.readable(actor, id);
        var href = OutgoingAsked.HERE + "/" + id;
        var given = document.registration();
        var current = papers.current(document).orElse(null);
        return new OutgoingPage(
                href,
                given == null ? texts.of("outgoing.noNumber") : given.symbol(),
                details.title(document, texts),
                OutgoingWords.urgency(document.head().urgency(), texts),
                OutgoingWords.tag(document.state(), texts),
                query.nextOf(actor, id)
                        .map(next -> new Link(OutgoingAsked.HERE + "/" + next, texts.of("outgoing.page.next")))
                        .orElse(null),
                hint(actor, document, texts),
                paper(href, current),
                details.facts(document, texts),
                about(document, texts),
                MoveForms.of(document, actor),
                Panel.sorted(
                        beside.stream().map(one -> one.find(actor, DocumentWork.Side.OUTGOING, document.id(), texts))),
                recipients.rows(actor, document, texts),
                details.opinions(actor, document, texts),
                details.findings(actor, document, current, texts),
                details.papers(actor, document, href, texts),
                details.filing(actor, document),
                details.events(document, texts),
                new OutgoingPage.Choices(details.whom(actor), recipients.units(actor, document)),
                document.version(),
                tried);
    }

    private static String hint(Actor actor, OutgoingDocument document, Texts texts) {
        boolean toSign = document.state() == OutgoingState.AT_LEADER
                && actor.person().equals(document.head().signer());
        return toSign ? texts.of("outgoing.page.readFirst") : "";
    }

    private static OutgoingPage.Paper paper(String href, @Nullable OutgoingFile current) {
        var drawn = current == null
                ? List.<String>of()
                : IntStream.rangeClosed(1, Math.min(current.pages(), MOST_PICTURES))
                        .mapToObj(page -> href + "/paper/pages/" + page)
                        .toList();
        return new OutgoingPage.Paper(href + "/paper", drawn);
    }

    private static List<Link> about(OutgoingDocument document, Texts texts) {
        var about = new ArrayList<Link>();
        var links = document.links();
        if (links.answers() != null) {
            about.add(new Link("/office/documents/incoming/" + links.answers(), texts.of("outgoing.about.answers")));
        }
        if (links.corrects() != null) {
            about.add(new Link(OutgoingAsked.HERE + "/" + links.corrects(), texts.of("outgoing.about.correctsIt")));
        }
        if (links.replaces() != null) {
            about.add(new Link(OutgoingAsked.HERE + "/" + links.replaces(), texts.of("outgoing.about.replacesIt")));
        }
        return List.copyOf(about);
    }
}
