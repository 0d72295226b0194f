package vn.xaso.cases.certification.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.xaso.cases.certification.domain.BookEntry;
import vn.xaso.cases.certification.domain.BookNumber;
import vn.xaso.cases.certification.domain.CertificationBook;
import vn.xaso.kernel.Money;

/// Reads a line of a book.
final class CertificationEntryRow {

    static final String COLUMNS = """
        e.book, e.year, e.number, e.volume, e.case_id, e.case_code, e.paper, e.entered_on, e.requester, e.identity,
        e.matter, e.signer, e.copies, e.fee, e.note, e.struck\
        """;

    private CertificationEntryRow() {}

    static BookEntry read(ResultSet row, int place) throws SQLException {
        var fee = row.getObject("fee", Long.class);
        return new BookEntry(
                new BookNumber(
                        CertificationBook.valueOf(row.getString("book")),
                        row.getInt("year"),
                        row.getInt("volume"),
                        row.getInt("number")),
                row.getObject("entered_on", LocalDate.class),
                row.getObject("case_id", UUID.class),
                row.getString("case_code"),
                row.getInt("paper"),
                row.getString("requester"),
                row.getString("identity"),
                row.getString("matter"),
                row.getString("signer"),
                row.getInt("copies"),
                fee == null ? null : new Money(fee),
                row.getString("note"),
                row.getString("struck"));
    }
}
