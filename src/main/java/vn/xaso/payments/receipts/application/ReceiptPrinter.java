package vn.xaso.payments.receipts.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.AmountWords;
import vn.xaso.payments.Demand;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Owed;
import vn.xaso.payments.domain.Receipt;
import vn.xaso.payments.domain.Way;
import vn.xaso.payments.receipts.domain.ReceiptPaper;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Language;
import vn.xaso.ui.Pages;
import vn.xaso.ui.PublicAddress;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.PdfDetails;
import vn.xaso.ui.print.PdfPrinter;
import vn.xaso.ui.print.QrCode;

/// Prints a receipt as it stands in the book, in Vietnamese.
///
/// Law: NĐ 123/2020/NĐ-CP art. 32
@Component
public class ReceiptPrinter {

    private static final String TEMPLATE = "payments/receipts/print/receipt";
    private static final int QR_PIXELS = 220;

    private final DuesBook book;
    private final Units units;
    private final Procedures procedures;
    private final Paper paper;

    ReceiptPrinter(DuesBook book, Units units, Procedures procedures, Paper paper) {
        this.book = book;
        this.units = units;
        this.procedures = procedures;
        this.paper = paper;
    }

    /// What stands on the paper.
    ///
    /// @param exempted what was not asked, or empty
    /// @param reference of the movement of money, or empty
    /// @param struck why it was struck, or empty
    public record ReceiptSheet(
            String unit,
            String symbol,
            String number,
            String payer,
            String address,
            String caseCode,
            String procedure,
            List<Demand.Line> lines,
            String exempted,
            String amount,
            String inWords,
            String way,
            String reference,
            String day,
            String minute,
            String cashier,
            String replaces,
            String struck,
            String checkAddress,
            String checkKey,
            String checkImage) {}

    /// Puts pages on paper.
    @Component
    record Paper(Pages pages, TextShelf shelf, PdfPrinter printer, PublicAddress address) {}

    public byte[] print(UnitId unit, ReceiptPaper receipt) {
        var texts = paper.shelf().in(Language.VI);
        var owed = book.look(unit, receipt.receipt().obligation()).orElseThrow();
        var sheet = sheet(unit, receipt, owed, texts);
        var title = texts.of("receipts.print.title") + " " + receipt.receipt().told();
        return paper.printer().print(paper.pages().print(TEMPLATE, texts, sheet), PdfDetails.of(title));
    }

    private ReceiptSheet sheet(UnitId unit, ReceiptPaper paper, Owed owed, Texts texts) {
        var receipt = paper.receipt();
        var obligation = owed.obligation();
        var lines = book.lines(obligation.id());
        var address = this.paper.address().of(receipt.href());
        return new ReceiptSheet(
                units.get(unit).committeeName(),
                receipt.number().symbol(),
                "%07d".formatted(receipt.number().value()),
                receipt.payer().name(),
                receipt.payer().address(),
                obligation.code(),
                procedure(obligation.procedureCode(), receipt),
                lines,
                exempted(obligation.total(), receipt),
                receipt.amount().toString(),
                AmountWords.vietnamese(receipt.amount()),
                texts.of("payments.way." + receipt.way()),
                reference(owed, receipt),
                texts.day(receipt.issuedAt()),
                texts.minute(receipt.issuedAt()),
                receipt.way() == Way.CASH ? receipt.cashierName() : texts.of("receipts.print.byItself"),
                receipt.replaces(),
                struck(receipt.struck(), texts),
                address,
                receipt.key(),
                QrCode.dataUri(address, QR_PIXELS));
    }

    private String procedure(String code, Receipt receipt) {
        var day = LocalDate.ofInstant(receipt.issuedAt(), OfficeClock.ZONE);
        return ProcedureCode.find(code)
                .flatMap(known -> procedures.findInForce(known, day))
                .map(version -> version.name() + " (" + code + ")")
                .orElse(code);
    }

    private static String exempted(Money total, Receipt receipt) {
        long less = total.dong() - receipt.amount().dong();
        return less > 0 ? new Money(less).toString() : "";
    }

    /// The provider's number of the money; for cash there is none.
    private static String reference(Owed owed, Receipt receipt) {
        return owed.dues().attempts().stream()
                .filter(attempt -> attempt.way() == receipt.way() && attempt.isConfirmed())
                .findFirst()
                .map(ReceiptPrinter::reference)
                .orElse("");
    }

    private static String reference(Attempt attempt) {
        var transaction = attempt.transaction();
        return attempt.way() == Way.CASH || transaction == null
                ? attempt.reference()
                : attempt.reference() + " / " + transaction;
    }

    private static String struck(Receipt.@Nullable Struck struck, Texts texts) {
        return struck == null
                ? ""
                : texts.of("receipts.print.struck.why", texts.day(struck.at()), struck.byName(), struck.reason());
    }
}
