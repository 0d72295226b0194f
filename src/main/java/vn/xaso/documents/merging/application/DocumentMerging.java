package vn.xaso.documents.merging.application;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.merging.MergingPart;

/// Books and numbers stay with the old unit: the successor begins its own at 1.
///
/// Law: 30/2020/NĐ-CP art. 15
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

    @Override
    public Set<String> tables() {
        return TABLES;
    }
}
