package vn.xaso.documents.outgoing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.documents.LayoutCheck;
import vn.xaso.documents.dossiers.DossierShelf;
import vn.xaso.documents.outgoing.application.DraftPrinter;
import vn.xaso.documents.outgoing.domain.Draft;
import vn.xaso.documents.outgoing.domain.Drafts;
import vn.xaso.documents.outgoing.domain.OutgoingAct;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingFile;
import vn.xaso.documents.outgoing.domain.OutgoingFiles;
import vn.xaso.documents.outgoing.domain.OutgoingMoves;
import vn.xaso.documents.outgoing.domain.OutgoingState;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// The drafts and files of a document as the page lists them, and what the program finds in the layout.
@Component
class PaperRows {

    private final Drafts drafts;
    private final OutgoingFiles papers;
    private final DraftPrinter printer;
    private final FileStore files;
    private final DossierShelf dossiers;

    PaperRows(Drafts drafts, OutgoingFiles papers, DraftPrinter printer, FileStore files, DossierShelf dossiers) {
        this.drafts = drafts;
        this.papers = papers;
        this.printer = printer;
        this.files = files;
        this.dossiers = dossiers;
    }

    OutgoingPage.Papers papers(Actor actor, OutgoingDocument document, String href, Texts texts) {
        var versions = drafts.list(document).reversed().stream()
                .map(draft -> row(draft, href, texts))
                .toList();
        boolean mayAttach =
                OutgoingMoves.find(document.state(), OutgoingAct.WRITE).isPresent()
                        && actor.person().equals(document.drafter());
        var attachments = papers.attachments(document);
        var rows = papers.list(document).reversed().stream()
                .filter(file -> file.kind() != OutgoingFile.Kind.REMOVED_ATTACHMENT)
                .map(file -> new OutgoingPage.FileRow(
                        file.name(),
                        texts.of("outgoing.file." + file.kind()),
                        texts.minute(file.at()),
                        href + "/files/" + file.no(),
                        mayAttach && attachments.contains(file) ? href + "/attachments/" + file.no() + "/removal" : ""))
                .toList();
        return new OutgoingPage.Papers(versions, versions.size() > 1, rows, mayAttach);
    }

    private static OutgoingPage.DraftRow row(Draft draft, String href, Texts texts) {
        var here = href + "/drafts/" + draft.no();
        return new OutgoingPage.DraftRow(
                draft.no(),
                texts.minute(draft.at()),
                draft.byName(),
                here,
                draft.file() == null ? "" : here + "/file",
                draft.file() == null ? here + "/word" : "");
    }

    /// The one who checks the form sees it listed; what is wrong stands first.
    List<OutgoingPage.FindingRow> findings(
            Actor actor, OutgoingDocument document, @Nullable OutgoingFile current, Texts texts) {
        boolean checking = document.state() == OutgoingState.FORMAT_CHECK && actor.may(Right.CHECK_FORMAT);
        if (!checking || current == null) {
            return List.of();
        }
        var pdf = files.read(files.get(document.unit(), current.file()));
        return printer.findings(pdf).stream()
                .sorted(java.util.Comparator.comparingInt(finding -> order(finding.outcome())))
                .map(finding -> row(finding, texts))
                .toList();
    }

    private static int order(LayoutCheck.Outcome outcome) {
        return switch (outcome) {
            case WRONG -> 0;
            case UNSURE -> 1;
            case GOOD -> 2;
        };
    }

    private static OutgoingPage.FindingRow row(LayoutCheck.Finding finding, Texts texts) {
        return new OutgoingPage.FindingRow(
                switch (finding.outcome()) {
                    case GOOD -> Kind.DONE;
                    case WRONG -> Kind.LATE;
                    case UNSURE -> Kind.WARN;
                },
                finding.name(texts),
                finding.found(texts),
                finding.wanted(texts));
    }

    /// Only what has left the office is filed.
    OutgoingPage.@Nullable Filing filing(Actor actor, OutgoingDocument document) {
        if (!document.state().isIssued()) {
            return null;
        }
        var holding = dossiers.holding(actor, document.id());
        var open = dossiers.open(actor).stream()
                .filter(choice -> holding.isEmpty() || !holding.get().id().equals(choice.id()))
                .map(choice -> new Choice(choice.id().toString(), choice.code() + " – " + choice.title()))
                .toList();
        return new OutgoingPage.Filing(
                holding.map(choice -> new Link(choice.href(), choice.code() + " – " + choice.title()))
                        .orElse(null),
                open);
    }
}
