package vn.xaso.cases.crossing.persistence;

import static vn.xaso.cases.crossing.persistence.CrossingTable.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.crossing.domain.Crossing;
import vn.xaso.cases.crossing.domain.Supplement;
import vn.xaso.cases.crossing.domain.Supplements;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.kernel.UnitId;

/// The table `cases.crossing_supplement`, and its papers in `cases.crossing_paper`.
@Repository
class SupplementTable implements Supplements {

    private static final int LONGEST_FAULT = 500;
    private static final String COLUMNS =
            " id, unit_id, crossing_id, at, received_by, received_name, position, note, told_at ";

    private final JdbcClient database;
    private final CrossingTable crossings;

    SupplementTable(JdbcClient database, CrossingTable crossings) {
        this.database = database;
        this.crossings = crossings;
    }

    @Override
    public void add(Crossing crossing, Supplement supplement, List<CasePaper> papers) {
        database.sql("""
            insert into cases.crossing_supplement (id, unit_id, crossing_id, at, received_by, received_name, position,
                note, next_at)
            values (:id, :unit, :crossing, :at, :by, :name, :position, :note, :at)
            """)
                .param("id", supplement.id())
                .param("unit", supplement.unit().value())
                .param("crossing", supplement.crossing())
                .param("at", at(supplement.at()))
                .param("by", supplement.by().person())
                .param("name", supplement.by().name())
                .param("position", supplement.by().position())
                .param("note", supplement.note())
                .update();
        papers.forEach(paper -> crossings.add(crossing, paper, supplement.id()));
    }

    @Override
    public List<Supplement> of(Crossing crossing) {
        return database.sql("select" + COLUMNS + """
            from cases.crossing_supplement where crossing_id = :crossing and unit_id = :unit order by at, id
            """)
                .param("crossing", crossing.id())
                .param("unit", crossing.unit().value())
                .query(SupplementTable::read)
                .list();
    }

    @Override
    public List<CasePaper> papers(Supplement supplement) {
        return database.sql("""
            select no, paper_no, name, kind, quantity, file_id, added_at from cases.crossing_paper
            where crossing_id = :crossing and unit_id = :unit and supplement = :supplement order by no
            """)
                .param("crossing", supplement.crossing())
                .param("unit", supplement.unit().value())
                .param("supplement", supplement.id())
                .query(CrossingRow::paper)
                .list();
    }

    @Override
    public List<Supplement> take(UnitId unit, Instant now, Instant backAt, int most) {
        return database.sql("""
            update cases.crossing_supplement s set next_at = :back
            from (select id as due_id from cases.crossing_supplement
                  where unit_id = :unit and told_at is null and next_at <= :now
                  order by next_at limit :most for update skip locked) due
            where s.id = due.due_id and s.unit_id = :unit
            returning
            """ + COLUMNS)
                .param("unit", unit.value())
                .param("now", at(now))
                .param("back", at(backAt))
                .param("most", most)
                .query(SupplementTable::read)
                .list();
    }

    @Override
    public void told(Supplement supplement, Instant at) {
        database.sql("""
            update cases.crossing_supplement set told_at = :at, fault = '' where id = :id and unit_id = :unit
            """)
                .param("at", at(at))
                .param("id", supplement.id())
                .param("unit", supplement.unit().value())
                .update();
    }

    @Override
    public void failed(Supplement supplement, String fault, Instant nextAt) {
        database.sql("""
            update cases.crossing_supplement set next_at = :at, fault = :fault where id = :id and unit_id = :unit
            """)
                .param("at", at(nextAt))
                .param("fault", fault.substring(0, Math.min(fault.length(), LONGEST_FAULT)))
                .param("id", supplement.id())
                .param("unit", supplement.unit().value())
                .update();
    }

    private static Supplement read(ResultSet row, int number) throws SQLException {
        return new Supplement(
                row.getObject("id", UUID.class),
                CrossingRow.unit(row, "unit_id"),
                row.getObject("crossing_id", UUID.class),
                Objects.requireNonNull(CrossingRow.instant(row, "at")),
                new Crossing.Receiver(
                        row.getObject("received_by", UUID.class),
                        row.getString("received_name"),
                        row.getString("position")),
                row.getString("note"),
                CrossingRow.instant(row, "told_at"));
    }
}
