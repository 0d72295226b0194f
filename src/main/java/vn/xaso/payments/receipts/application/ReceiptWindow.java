package vn.xaso.payments.receipts.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.Receipts;
import vn.xaso.payments.domain.Receipt;
import vn.xaso.payments.receipts.domain.ReceiptPaper;
import vn.xaso.payments.receipts.domain.ReceiptPapers;

/// Where receipts are read.
@Service
@Transactional(readOnly = true)
public class ReceiptWindow implements Receipts {

    private final ReceiptPapers papers;

    ReceiptWindow(ReceiptPapers papers) {
        this.papers = papers;
    }

    @Override
    public List<Given> of(UnitId unit, UUID subject) {
        return papers.ofSubject(unit, subject).stream()
                .map(paper -> new Given(
                        paper.receipt().told(),
                        paper.receipt().amount(),
                        paper.receipt().issuedAt(),
                        paper.receipt().isStruck(),
                        paper.current() != null,
                        paper.receipt().href()))
                .toList();
    }

    public List<ReceiptPaper> ofObligation(UnitId unit, UUID obligation) {
        return papers.of(unit, obligation);
    }

    public Optional<ReceiptPaper> find(UnitId unit, Receipt.Serial number) {
        return papers.find(unit, number);
    }

    /// Whose it is; may be asked before a unit is open.
    public Optional<UnitId> issuer(String key) {
        return papers.issuer(key);
    }

    /// How many files are missing although they were tried.
    public int late(UnitId unit) {
        return papers.late(unit);
    }
}
