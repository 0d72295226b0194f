package vn.xaso.cases.certification.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.certification.domain.BookEntry;
import vn.xaso.cases.certification.domain.BookNumber;
import vn.xaso.cases.certification.domain.BookYear;
import vn.xaso.cases.certification.domain.CertificationBook;
import vn.xaso.cases.certification.domain.CertificationBooks;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.UnitId;

/// The tables `cases.certification_book` and `cases.certification_entry`.
@Repository
class CertificationBookTable implements CertificationBooks {

    private final JdbcClient database;

    CertificationBookTable(JdbcClient database) {
        this.database = database;
    }

    private record Bound(String procedure, CertificationBook book) {}

    @Override
    public Map<String, CertificationBook> procedures() {
        return database
                .sql("select procedure_code, book from cases.book_procedure where book <> 'CIVIL_STATUS'")
                .query((row, number) ->
                        new Bound(row.getString("procedure_code"), CertificationBook.valueOf(row.getString("book"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Bound::procedure, Bound::book));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<BookNumber> next(UnitId unit, CertificationBook book, int year) {
        return database.sql("""
            insert into cases.certification_book as written (unit_id, book, year, volume, last)
            values (:unit, :book, :year, 1, 1)
            on conflict (unit_id, book, year) do update set last = written.last + 1 where written.closed_on is null
            returning volume, last
            """)
                .param("unit", unit.value())
                .param("book", book.name())
                .param("year", year)
                .query((row, number) -> new BookNumber(book, year, row.getInt("volume"), row.getInt("last")))
                .optional();
    }

    @Override
    public void add(UnitId unit, BookEntry entry, Instant at) {
        var fee = entry.fee();
        database.sql("""
            insert into cases.certification_entry (unit_id, book, year, number, volume, case_id, case_code, paper,
                entered_on, entered_at, requester, identity, matter, signer, copies, fee, note)
            values (:unit, :book, :year, :number, :volume, :case, :code, :paper, :on, :at, :requester, :identity,
                :matter, :signer, :copies, :fee, :note)
            """)
                .param("unit", unit.value())
                .param("book", entry.number().book().name())
                .param("year", entry.number().year())
                .param("number", entry.number().number())
                .param("volume", entry.number().volume())
                .param("case", entry.caseId())
                .param("code", entry.caseCode())
                .param("paper", entry.paper())
                .param("on", entry.on())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("requester", entry.requester())
                .param("identity", entry.identity())
                .param("matter", entry.matter())
                .param("signer", entry.signer())
                .param("copies", entry.copies())
                .param("fee", fee == null ? null : fee.dong())
                .param("note", entry.note())
                .update();
    }

    @Override
    public Optional<BookEntry> find(UnitId unit, CertificationBook book, int year, int number) {
        return database.sql("select " + CertificationEntryRow.COLUMNS + """
             from cases.certification_entry e
            where e.unit_id = :unit and e.book = :book and e.year = :year and e.number = :number
            """)
                .param("unit", unit.value())
                .param("book", book.name())
                .param("year", year)
                .param("number", number)
                .query(CertificationEntryRow::read)
                .optional();
    }

    @Override
    public Map<UUID, List<BookEntry>> of(UnitId unit, Collection<UUID> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select " + CertificationEntryRow.COLUMNS + """
                     from cases.certification_entry e
                    where e.unit_id = :unit and e.case_id = any(:cases) and e.struck = '' order by e.case_id, e.paper
                    """)
                .param("unit", unit.value())
                .param("cases", cases.toArray(UUID[]::new))
                .query(CertificationEntryRow::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(BookEntry::caseId));
    }

    @Override
    public boolean strike(UnitId unit, BookNumber number, String reason, String by, Instant at) {
        return database.sql("""
            update cases.certification_entry set struck = :reason, struck_by = :by, struck_at = :at
            where unit_id = :unit and book = :book and year = :year and number = :number and struck = ''
            """)
                        .param("reason", reason)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("unit", unit.value())
                        .param("book", number.book().name())
                        .param("year", number.year())
                        .param("number", number.number())
                        .update()
                == 1;
    }

    @Override
    public List<BookYear> years(UnitId unit) {
        return database.sql("""
            select b.book, b.year, b.volume, b.last, b.closed_on, b.closed_by,
                count(*) filter (where e.struck = '') as matters, count(*) filter (where e.struck <> '') as struck,
                coalesce(sum(e.copies) filter (where e.struck = ''), 0) as copies,
                coalesce(sum(e.fee) filter (where e.struck = ''), 0) as fees
            from cases.certification_book b
            left join cases.certification_entry e on e.unit_id = b.unit_id and e.book = b.book and e.year = b.year
            where b.unit_id = :unit group by b.unit_id, b.book, b.year
            order by b.year desc, array_position(array['COPIES', 'SIGNATURES', 'CONTRACTS'], b.book)
            """)
                .param("unit", unit.value())
                .query(CertificationBookTable::year)
                .list();
    }

    private static BookYear year(ResultSet row, int number) throws SQLException {
        return new BookYear(
                CertificationBook.valueOf(row.getString("book")),
                row.getInt("year"),
                row.getInt("volume"),
                row.getInt("last"),
                row.getInt("matters"),
                row.getInt("struck"),
                row.getInt("copies"),
                new Money(row.getLong("fees")),
                row.getObject("closed_on", LocalDate.class),
                row.getString("closed_by"));
    }

    @Override
    public boolean openVolume(UnitId unit, CertificationBook book, int year, int volume) {
        return database.sql("""
            update cases.certification_book set volume = :volume
            where unit_id = :unit and book = :book and year = :year and volume = :volume - 1 and closed_on is null
            """)
                        .param("volume", volume)
                        .param("unit", unit.value())
                        .param("book", book.name())
                        .param("year", year)
                        .update()
                == 1;
    }

    @Override
    public boolean close(UnitId unit, CertificationBook book, int year, LocalDate on, String by) {
        return database.sql("""
            update cases.certification_book set closed_on = :on, closed_by = :by
            where unit_id = :unit and book = :book and year = :year and closed_on is null
            """)
                        .param("on", on)
                        .param("by", by)
                        .param("unit", unit.value())
                        .param("book", book.name())
                        .param("year", year)
                        .update()
                == 1;
    }
}
