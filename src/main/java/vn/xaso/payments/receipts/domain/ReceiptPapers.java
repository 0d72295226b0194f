package vn.xaso.payments.receipts.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.domain.Receipt;

/// The signed files of receipts, and which are missing.
public interface ReceiptPapers {

    Optional<ReceiptPaper> find(UnitId unit, Receipt.Serial number);

    List<ReceiptPaper> of(UnitId unit, UUID obligation);

    /// Those of a case, the oldest first.
    List<ReceiptPaper> ofSubject(UnitId unit, UUID subject);

    /// Which files are missing and due; nobody else takes them before the time that is said.
    List<ReceiptPaper> take(UnitId unit, Instant now, Instant until, int most);

    /// The file of the receipt as it stands in it.
    void made(UnitId unit, ReceiptPaper paper, UUID file);

    void failed(UnitId unit, ReceiptPaper paper, String fault, Instant next);

    /// Whose it is; may be asked before a unit is open.
    Optional<UnitId> issuer(String key);

    /// The numbers of the receipts whose files these are, by file.
    Map<UUID, String> numbers(UnitId unit, Set<UUID> files);

    /// How many files are missing although they were tried.
    int late(UnitId unit);
}
