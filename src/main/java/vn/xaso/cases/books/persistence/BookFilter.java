package vn.xaso.cases.books.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.books.domain.BookPeriod;
import vn.xaso.cases.books.domain.CaseBook;
import vn.xaso.cases.books.domain.SubmissionWay;
import vn.xaso.kernel.UnitId;

/// Which rows of a register are wanted.
///
/// @param procedures their codes, or null for all
/// @param received where the case was received, or null for anywhere
public record BookFilter(
        UnitId unit,
        CaseBook book,
        BookPeriod period,
        @Nullable Set<String> procedures,
        @Nullable SubmissionWay channel,
        @Nullable UUID received) {

    /// The whole register.
    public static BookFilter all(UnitId unit, CaseBook book, BookPeriod period) {
        return new BookFilter(unit, book, period, null, null, null);
    }

    static final String APPLICANT = " join cases.application a on a.case_id = c.id and a.unit_id = :unit";

    /// From the first day that stands in the register on: of cases the acceptance, of results the issue. Both lie in
    /// the
    /// order in which they came, and small indexes know the stretches; a condition on the submission would lead the
    /// database to another index, and through years.
    ///
    /// @param more what is joined to the case, or empty
    String from(String more) {
        var sql = new StringBuilder(book.isOfResults() ? """
            from cases.case_event e
            join cases.case_file c on c.id = e.case_id and c.unit_id = :unit
            """ + more + """
             where e.unit_id = :unit and e.act = 'ISSUE' and e.at >= :start and e.at < :end
                and c.outcome is distinct from 'DECLINED'
                and c.procedure_code in (select b.procedure_code from cases.book_procedure b
                                         where b.book = :book)
            """ : " from cases.case_file c " + more + """
                 where c.unit_id = :unit and c.accepted_at >= :start and c.accepted_at < :end
                """);
        if (procedures != null) {
            sql.append(" and c.procedure_code = any(:procedures)");
        }
        if (channel != null) {
            sql.append(" and c.channel = :channel");
        }
        if (received != null) {
            sql.append(" and c.received_unit_id = :received");
        }
        return sql.toString();
    }

    Map<String, @Nullable Object> values() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("unit", unit.value());
        values.put("start", period.start().atOffset(java.time.ZoneOffset.UTC));
        values.put("end", period.end().atOffset(java.time.ZoneOffset.UTC));
        if (book.isOfResults()) {
            values.put("book", book.name());
        }
        if (procedures != null) {
            values.put("procedures", procedures.toArray(String[]::new));
        }
        if (channel != null) {
            values.put("channel", channel.code());
        }
        if (received != null) {
            values.put("received", received);
        }
        return values;
    }
}
