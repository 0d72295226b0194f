package vn.xaso.documents.outgoing.application;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.documents.HandlingReport;
import vn.xaso.documents.outgoing.domain.OutgoingDocuments;
import vn.xaso.documents.outgoing.domain.Recipients;
import vn.xaso.kernel.UnitScope;

/// Takes in what the recipients say of the documents of a unit.
///
/// Law: 28/2018/QĐ-TTg
@Component
class HandlingReports implements HandlingReport.Reader {

    private final OutgoingDocuments documents;
    private final Recipients recipients;
    private final TransactionTemplate transaction;

    HandlingReports(OutgoingDocuments documents, Recipients recipients, TransactionTemplate transaction) {
        this.documents = documents;
        this.recipients = recipients;
        this.transaction = transaction;
    }

    @Override
    public void read(HandlingReport report) {
        UnitScope.of(report.issuer())
                .run(() -> transaction.executeWithoutResult(status -> {
                    documents.get(report.issuer(), report.document());
                    recipients.report(report);
                }));
    }
}
