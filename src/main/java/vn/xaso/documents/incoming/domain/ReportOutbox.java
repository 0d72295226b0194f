package vn.xaso.documents.incoming.domain;

import java.util.List;
import java.util.UUID;
import vn.xaso.documents.HandlingReport;

/// What the units still have to tell the issuers of documents of this house.
public interface ReportOutbox {

    void add(HandlingReport report);

    /// The oldest that wait, of all units in the scope.
    List<Waiting> waiting(int limit);

    void markSent(Waiting one);

    void markTried(Waiting one);

    record Waiting(UUID id, HandlingReport report) {}
}
