package vn.xaso.documents;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.UnitId;

/// Gives the numbers of documents: consecutive from 1 in each unit, series and year, without gaps.
///
/// Law: 30/2020/NĐ-CP art. 15
@Component
public class NumberBook {

    private final JdbcClient database;

    NumberBook(JdbcClient database) {
        this.database = database;
    }

    /// The next number. Call it last in the transaction that registers: the row stays locked until the commit, and a
    /// rollback gives the number back.
    ///
    /// @param series the kinds of documents that share the numbers, such as `XN` or `ALL`
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(UnitId unit, String series, int year) {
        return database.sql("""
            insert into documents.number_series as book (unit_id, series, year, last)
            values (:unit, :series, :year, 1)
            on conflict (unit_id, series, year) do update set last = book.last + 1
            returning last
            """)
                .param("unit", unit.value())
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /// Enters results of cases into the register of outgoing documents, brought by the part that keeps its entries.
    ///
    /// Law: 30/2020/NĐ-CP art. 15–16
    public interface Results {

        /// The next number of the series that the unit decided upon, and its entry, in the caller's transaction.
        int enter(UnitId unit, Result result, Instant now);
    }

    /// The result of a case, as the register tells of it.
    ///
    /// @param caseCode as the citizen knows the case
    /// @param abbreviation as it stands in symbols, such as `QĐ`; one that no list has gets numbers of its own
    /// @param name of its type, where the list of types has none such
    public record Result(
            UUID caseId,
            String caseCode,
            String abbreviation,
            String name,
            String summary,
            String signer,
            String addressee) {}
}
