package vn.xaso.documents.merging.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentWork;
import vn.xaso.documents.merging.domain.DocumentsOfUnits;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.merging.Fate;
import vn.xaso.kernel.merging.Hindrance;
import vn.xaso.kernel.merging.Joining;
import vn.xaso.kernel.merging.Lot;
import vn.xaso.kernel.merging.MergingPart;

/// Books and numbers stay with the old unit: the successor begins its own at 1. Drafts go on in the successor. What
/// came
/// in and is not done yet is closed in the old book and registered anew by the successor's clerk, with its day.
///
/// Law: 30/2020/NĐ-CP art. 15, 22
@Component
class DocumentMerging implements MergingPart {

    private static final Set<String> TABLES = Stream.of(
                    "number_series",
                    "series_rule",
                    "series_version",
                    "number_entry",
                    "entry_change",
                    "case_result",
                    "incoming_document",
                    "incoming_event",
                    "incoming_assignment",
                    "incoming_file",
                    "incoming_outbox",
                    "outgoing_document",
                    "outgoing_event",
                    "outgoing_file",
                    "outgoing_opening",
                    "outgoing_outbox",
                    "draft",
                    "opinion",
                    "recipient",
                    "recipient_report",
                    "recipient_group",
                    "signing_rule",
                    "delegation",
                    "document_copy",
                    "copy_parcel",
                    "dossier",
                    "dossier_event",
                    "dossier_list",
                    "dossier_paper",
                    "handover",
                    "handover_line",
                    "original_use",
                    "retention_group")
            .map(table -> "documents." + table)
            .collect(Collectors.toUnmodifiableSet());

    private final DocumentsOfUnits documents;
    private final FileStore files;
    private final List<DocumentWork.Found> found;

    DocumentMerging(DocumentsOfUnits documents, FileStore files, List<DocumentWork.Found> found) {
        this.documents = documents;
        this.files = files;
        this.found = List.copyOf(found);
    }

    @Override
    public Set<String> tables() {
        return TABLES;
    }

    @Override
    public List<Lot> count(Joining joining) {
        var figures = documents.figures(joining.from());
        return List.of(
                new Lot("drafts", Fate.MOVES, figures.drafts()),
                new Lot("arrivals", Fate.MOVES, figures.arrivals()),
                new Lot("incoming", Fate.STAYS, figures.incoming()),
                new Lot("outgoing", Fate.STAYS, figures.outgoing()),
                new Lot("dossiers", Fate.STAYS, figures.dossiers()),
                new Lot("books", Fate.STAYS, figures.books()));
    }

    @Override
    public List<Hindrance> hindrances(Joining joining) {
        var found = documents.inTheWay(joining.from(), joining.people());
        return List.of(
                Hindrance.blocking("documentsSigned", found.signed()),
                Hindrance.blocking("draftsWithoutOwner", found.ownerless()),
                Hindrance.blocking("documentsRecalled", found.recalled()),
                Hindrance.blocking("documentsOnTheWay", found.onTheWay()),
                Hindrance.note("dossiersOpen", found.openDossiers()));
    }

    @Override
    public void move(Joining joining) {
        var from = joining.from();
        var drafts = documents.drafts(from);
        var unregistered = documents.unregistered(from);
        var registered = documents.registered(from);
        var again = new LinkedHashMap<UUID, UUID>();
        registered.forEach(id -> again.put(id, Ids.next()));
        var arrivals = Stream.concat(unregistered.stream(), registered.stream()).toList();
        files.share(from, joining.into(), documents.files(from, drafts, arrivals));
        documents.moveDrafts(joining, drafts);
        documents.moveUnregistered(joining, unregistered);
        documents.handOver(joining, again);
        documents.tellOthers(joining);
        var moved = Stream.of(drafts, unregistered).flatMap(List::stream).toList();
        for (var one : found) {
            one.findAgain(from, joining.into(), moved);
            one.findAgain(from, from, registered);
            one.findAgain(joining.into(), joining.into(), List.copyOf(again.values()));
        }
    }
}
