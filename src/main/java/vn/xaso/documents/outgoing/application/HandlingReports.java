package vn.xaso.documents.outgoing.application;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.documents.HandlingReport;
import vn.xaso.documents.outgoing.domain.OutgoingDocuments;
import vn.xaso.documents.outgoing.domain.Recipients;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitScope;

/// Takes in what the recipients say of the documents of a unit.
///
/// Law: 28/2018/QĐ-TTg
@Component
class HandlingReports implements HandlingReport.Reader {

    private static final Logger LOG = LoggerFactory.getLogger(HandlingReports.class);

    private final OutgoingDocuments documents;
    private final Recipients recipients;
    private final TransactionTemplate transaction;

    HandlingReports(OutgoingDocuments documents, Recipients recipients, TransactionTemplate transaction) {
        this.documents = documents;
        this.recipients = recipients;
        this.transaction = transaction;
    }

    /// Of a copy, which has no list of recipients, nothing is kept.
    @Override
    public void read(HandlingReport report) {
        try {
            UnitScope.of(report.issuer())
                    .run(() -> transaction.executeWithoutResult(status -> {
                        documents.get(report.issuer(), report.document());
                        recipients.report(report);
                    }));
        } catch (Absent copy) {
            LOG.debug("Nobody waits for the report on {}", report.document(), copy);
        }
    }
}
