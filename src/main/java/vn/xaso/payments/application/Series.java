package vn.xaso.payments.application;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.domain.Receipt;
import vn.xaso.payments.domain.ReceiptBook;

/// Numbers of papers about money, year by year, in the transaction that writes the paper.
@Component
public class Series {

    public static final String RECEIPTS = "XS";
    public static final String REFUNDS = "HT";
    public static final String CLOSINGS = "KQ";
    public static final String DEPOSITS = "NK";

    private static final int CENTURY = 100;

    private final ReceiptBook book;

    Series(ReceiptBook book) {
        this.book = book;
    }

    /// The next of the year in which the paper is written; none is left out.
    public Receipt.Serial next(UnitId unit, String letters, Instant at) {
        int year = LocalDate.ofInstant(at, OfficeClock.ZONE).getYear();
        var symbol = letters + "%02d".formatted(year % CENTURY);
        return new Receipt.Serial(year, symbol, book.next(unit, year, symbol));
    }
}
