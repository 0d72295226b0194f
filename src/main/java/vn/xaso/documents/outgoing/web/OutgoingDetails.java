package vn.xaso.documents.outgoing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Staff;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.outgoing.domain.Opinion;
import vn.xaso.documents.outgoing.domain.Opinions;
import vn.xaso.documents.outgoing.domain.OutgoingAct;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingDocuments;
import vn.xaso.documents.outgoing.domain.OutgoingFile;
import vn.xaso.documents.outgoing.domain.OutgoingMoves;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// The parts of the page of an outgoing document.
@Component
class OutgoingDetails {

    private final DocumentTypes types;
    private final Staff staff;
    private final OutgoingDocuments documents;
    private final Opinions opinions;
    private final PaperRows rows;
    private final Clock clock;

    OutgoingDetails(
            DocumentTypes types,
            Staff staff,
            OutgoingDocuments documents,
            Opinions opinions,
            PaperRows rows,
            Clock clock) {
        this.types = types;
        this.staff = staff;
        this.documents = documents;
        this.opinions = opinions;
        this.rows = rows;
        this.clock = clock;
    }

    String title(OutgoingDocument document, Texts texts) {
        return types.get(document.head().type()).name(texts.language()) + ": "
                + document.head().summary();
    }

    List<Fact> facts(OutgoingDocument document, Texts texts) {
        var head = document.head();
        var facts = new ArrayList<Fact>();
        var given = document.registration();
        if (given != null) {
            facts.add(new Fact(texts.of("outgoing.page.date"), texts.day(given.on())));
        }
        facts.add(new Fact(
                texts.of("outgoing.list.signer"),
                head.signer() == null ? texts.of("outgoing.page.noSigner") : staff.name(head.signer())));
        facts.add(new Fact(texts.of("outgoing.list.drafter"), drafter(document)));
        if (head.dueOn() != null) {
            facts.add(new Fact(texts.of("outgoing.draft.dueOn"), texts.day(head.dueOn())));
        }
        return List.copyOf(facts);
    }

    private String drafter(OutgoingDocument document) {
        var name = staff.name(document.drafter());
        return staff.officesOf(document.unit()).stream()
                .filter(office -> office.id().equals(document.office()))
                .map(office -> name + ", " + office.name())
                .findFirst()
                .orElse(name);
    }

    List<Happening> events(OutgoingDocument document, Texts texts) {
        return documents.events(document).reversed().stream()
                .map(event -> OutgoingWords.happening(event, texts))
                .toList();
    }

    List<OutgoingPage.OpinionRow> opinions(Actor actor, OutgoingDocument document, Texts texts) {
        boolean open =
                OutgoingMoves.find(document.state(), OutgoingAct.ASK_OPINION).isPresent();
        return opinions.list(document).stream()
                .map(opinion -> row(opinion, open, open && opinion.isOpen() && opinion.isAskedOf(actor), texts))
                .toList();
    }

    private static OutgoingPage.OpinionRow row(Opinion opinion, boolean open, boolean mine, Texts texts) {
        var at = opinion.answeredAt();
        var answer = opinion.answer() == null ? "" : opinion.answer();
        var by = opinion.answeredBy() == null ? "" : opinion.answeredBy();
        return new OutgoingPage.OpinionRow(
                opinion.no(),
                opinion.asked(),
                opinion.askedBy(),
                opinion.question(),
                answer,
                at == null ? "" : by + ", " + texts.minute(at),
                at == null
                        ? open
                                ? new Tag(Kind.WARN, texts.of("outgoing.opinion.waiting"))
                                : new Tag(Kind.NEUTRAL, texts.of("outgoing.opinion.never"))
                        : Boolean.TRUE.equals(opinion.agrees())
                                ? new Tag(Kind.DONE, texts.of("outgoing.opinion.agrees"))
                                : new Tag(Kind.LATE, texts.of("outgoing.opinion.disagrees")),
                mine);
    }

    List<OutgoingPage.FindingRow> findings(
            Actor actor, OutgoingDocument document, @Nullable OutgoingFile current, Texts texts) {
        return rows.findings(actor, document, current, texts);
    }

    OutgoingPage.Papers papers(Actor actor, OutgoingDocument document, String href, Texts texts) {
        return rows.papers(actor, document, href, texts);
    }

    OutgoingPage.@Nullable Filing filing(Actor actor, OutgoingDocument document) {
        return rows.filing(actor, document);
    }

    /// Offices first, then people.
    List<Choice> whom(Actor actor) {
        var whom = new ArrayList<Choice>();
        staff.officesOf(actor.unit())
                .forEach(office -> whom.add(new Choice(office.id().toString(), office.name())));
        staff.officialsOf(actor.unit(), LocalDate.now(clock)).stream()
                .filter(official -> !official.id().equals(actor.person()))
                .forEach(official -> whom.add(new Choice(
                        official.id().toString(),
                        official.name(),
                        official.holdings().isEmpty()
                                ? ""
                                : official.holdings().getFirst().title())));
        return List.copyOf(whom);
    }
}
