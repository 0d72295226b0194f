package vn.xaso.documents;

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
}
