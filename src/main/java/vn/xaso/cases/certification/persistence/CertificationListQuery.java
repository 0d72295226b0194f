package vn.xaso.cases.certification.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.certification.domain.BookEntry;
import vn.xaso.cases.certification.domain.CertificationBook;
import vn.xaso.kernel.UnitId;

/// What waits at the counter of certification, and what stands in the books.
@Repository
public class CertificationListQuery {

    /// As many stand on one page; the rest follows when these are done.
    public static final int MOST = 300;

    private final JdbcClient database;

    CertificationListQuery(JdbcClient database) {
        this.database = database;
    }

    /// A case of certification that is open.
    public record Waiting(
            UUID id,
            int version,
            String code,
            CaseState state,
            UUID procedure,
            String name,
            String answers,
            Instant acceptedAt,
            @Nullable Instant dueAt) {}

    /// Open cases of the books in these states, in the order in which they came.
    public List<Waiting> waiting(UnitId unit, Collection<CaseState> states, int most) {
        return database.sql("""
            select c.id, c.version, c.code, c.state, c.procedure_version_id, c.accepted_at, c.due_at, a.name, a.answers
            from cases.case_file c join cases.application a on a.case_id = c.id and a.unit_id = :unit
            where c.unit_id = :unit and c.open and c.state = any(:states) and c.outcome is distinct from 'DECLINED'
                and c.procedure_code in (select p.procedure_code from cases.book_procedure p
                                         where p.book <> 'CIVIL_STATUS')
            order by c.accepted_at, c.code limit :most
            """)
                .param("unit", unit.value())
                .param("states", states.stream().map(Enum::name).toArray(String[]::new))
                .param("most", most)
                .query((row, number) -> {
                    var due = row.getTimestamp("due_at");
                    return new Waiting(
                            row.getObject("id", UUID.class),
                            row.getInt("version"),
                            row.getString("code"),
                            CaseState.valueOf(row.getString("state")),
                            row.getObject("procedure_version_id", UUID.class),
                            row.getString("name"),
                            row.getString("answers"),
                            row.getTimestamp("accepted_at").toInstant(),
                            due == null ? null : due.toInstant());
                })
                .list();
    }

    /// The lines of a book between two days, in the order of their numbers.
    public List<BookEntry> entries(UnitId unit, CertificationBook book, LocalDate from, LocalDate to, int most) {
        return database.sql("select " + CertificationEntryRow.COLUMNS + """
             from cases.certification_entry e
            where e.unit_id = :unit and e.book = :book and e.year between :firstYear and :lastYear
                and e.entered_on between :from and :to
            order by e.year, e.number limit :most
            """)
                .param("unit", unit.value())
                .param("book", book.name())
                .param("firstYear", from.getYear())
                .param("lastYear", to.getYear())
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query(CertificationEntryRow::read)
                .list();
    }

    public int count(UnitId unit, CertificationBook book, LocalDate from, LocalDate to) {
        return database.sql("""
            select count(*) from cases.certification_entry e
            where e.unit_id = :unit and e.book = :book and e.year between :firstYear and :lastYear
                and e.entered_on between :from and :to
            """)
                .param("unit", unit.value())
                .param("book", book.name())
                .param("firstYear", from.getYear())
                .param("lastYear", to.getYear())
                .param("from", from)
                .param("to", to)
                .query(Integer.class)
                .single();
    }
}
