package vn.xaso.cases.crossing.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.crossing.domain.Crossing;
import vn.xaso.cases.crossing.domain.Crossings;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.kernel.UnitId;

/// The tables `cases.crossing`, `cases.crossing_paper` and, for the unit that decides, `cases.crossing_news`.
@Repository
class CrossingTable implements Crossings {

    private static final int LONGEST_FAULT = 500;

    private final JdbcClient database;
    private final CrossingNewsTable news;

    CrossingTable(JdbcClient database, CrossingNewsTable news) {
        this.database = database;
        this.news = news;
    }

    static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime atOrNull(@Nullable Instant time) {
        return time == null ? null : at(time);
    }

    @Override
    public Optional<Crossing> find(UnitId unit, UUID id) {
        return database.sql(CrossingRow.SELECT + " where unit_id = :unit and id = :id")
                .param("unit", unit.value())
                .param("id", id)
                .query(CrossingRow::read)
                .optional();
    }

    @Override
    public Optional<Crossing> findByRequest(UnitId unit, String key) {
        return database.sql(CrossingRow.SELECT + " where unit_id = :unit and request_key = :key")
                .param("unit", unit.value())
                .param("key", key)
                .query(CrossingRow::read)
                .optional();
    }

    @Override
    public void add(Crossing crossing, String content, List<CasePaper> papers) {
        database.sql("""
            insert into cases.crossing (id, unit_id, competent_unit, code, procedure_code, procedure_name,
                applicant, phone, request_key, content, received_at, received_by, received_name, position,
                case_state, waits, next_at)
            values (:id, :unit, :competent, :code, :procedure, :procedureName, :applicant, :phone, :key,
                :content::jsonb, :at, :by, :name, :position, :state, true, :at)
            """)
                .param("id", crossing.id())
                .param("unit", crossing.unit().value())
                .param("competent", crossing.competent().value())
                .param("code", crossing.code().text())
                .param("procedure", crossing.matter().procedure())
                .param("procedureName", crossing.matter().procedureName())
                .param("applicant", crossing.matter().applicant())
                .param("phone", crossing.matter().phone())
                .param("key", crossing.requestKey())
                .param("content", content)
                .param("at", at(crossing.receivedAt()))
                .param("by", crossing.by().person())
                .param("name", crossing.by().name())
                .param("position", crossing.by().position())
                .param("state", crossing.standing().state().name())
                .update();
        papers.forEach(paper -> add(crossing, paper, null));
    }

    /// @param supplement with which it came, or null
    void add(Crossing crossing, CasePaper paper, @Nullable UUID supplement) {
        database.sql("""
            insert into cases.crossing_paper (unit_id, crossing_id, no, paper_no, name, kind, quantity, file_id,
                added_at, supplement)
            values (:unit, :crossing, :no, :paperNo, :name, :kind, :quantity, :file, :at, :supplement)
            """)
                .param("unit", crossing.unit().value())
                .param("crossing", crossing.id())
                .param("no", paper.no())
                .param("paperNo", paper.paperNo())
                .param("name", paper.name())
                .param("kind", paper.kind().name())
                .param("quantity", paper.quantity())
                .param("file", paper.file())
                .param("at", at(paper.addedAt()))
                .param("supplement", supplement)
                .update();
    }

    @Override
    public List<CasePaper> papers(Crossing crossing) {
        return database.sql("""
            select no, paper_no, name, kind, quantity, file_id, added_at from cases.crossing_paper
            where crossing_id = :crossing and unit_id = :unit order by no
            """)
                .param("crossing", crossing.id())
                .param("unit", crossing.unit().value())
                .query(CrossingRow::paper)
                .list();
    }

    @Override
    public Optional<String> content(Crossing crossing) {
        return database.sql("select content::text from cases.crossing where id = :id and unit_id = :unit")
                .param("id", crossing.id())
                .param("unit", crossing.unit().value())
                .query((row, number) -> Optional.ofNullable(row.getString("content")))
                .single();
    }

    @Override
    public void arrived(Crossing crossing, Crossing.Standing standing) {
        database.sql("""
            update cases.crossing set case_id = :case, case_state = :state, case_version = :version,
                due_at = :due, content = null, waits = false, fault = ''
            where id = :id and unit_id = :unit and case_id is null
            """)
                .param("case", standing.caseId())
                .param("state", standing.state().name())
                .param("version", standing.version())
                .param("due", atOrNull(standing.dueAt()))
                .param("id", crossing.id())
                .param("unit", crossing.unit().value())
                .update();
    }

    @Override
    public boolean handOver(Crossing crossing, Crossing.HandedOver handedOver) {
        return database.sql("""
            update cases.crossing set handed_over_at = :at, handed_over_by = :by, proof = :proof,
                waits = true, next_at = :at
            where id = :id and unit_id = :unit and handed_over_at is null and returned_at is null
            """)
                        .param("at", at(handedOver.at()))
                        .param("by", handedOver.by())
                        .param("proof", handedOver.proof())
                        .param("id", crossing.id())
                        .param("unit", crossing.unit().value())
                        .update()
                == 1;
    }

    @Override
    public List<Crossing> take(UnitId unit, Instant now, Instant backAt, int most) {
        return database.sql("""
            with due as (
                select id from cases.crossing where unit_id = :unit and waits and next_at <= :now
                order by next_at limit :most for update skip locked),
            taken as (
                update cases.crossing c set next_at = :back from due where c.id = due.id and c.unit_id = :unit
                returning c.*)
            """ + CrossingRow.SELECT.replace("cases.crossing", "taken"))
                .param("unit", unit.value())
                .param("now", at(now))
                .param("back", at(backAt))
                .param("most", most)
                .query(CrossingRow::read)
                .list();
    }

    @Override
    public void told(Crossing crossing) {
        database.sql("update cases.crossing set waits = false, fault = '' where id = :id and unit_id = :unit")
                .param("id", crossing.id())
                .param("unit", crossing.unit().value())
                .update();
    }

    @Override
    public void failed(Crossing crossing, String fault, Instant nextAt) {
        database.sql("update cases.crossing set next_at = :at, fault = :fault where id = :id and unit_id = :unit")
                .param("at", at(nextAt))
                .param("fault", fault.substring(0, Math.min(fault.length(), LONGEST_FAULT)))
                .param("id", crossing.id())
                .param("unit", crossing.unit().value())
                .update();
    }

    @Override
    public void put(News one, Instant at) {
        news.put(one, at);
    }

    @Override
    public List<News> takeNews(UnitId unit, Instant now, Instant backAt, int most) {
        return news.take(unit, now, backAt, most);
    }

    @Override
    public void told(News one) {
        news.told(one);
    }

    @Override
    public boolean learn(UnitId unit, News one, @Nullable UUID result) {
        return database.sql("""
            update cases.crossing set case_state = :state, case_version = :version, due_at = :due,
                finished_at = :finished, returned_at = :returned, result_file = coalesce(:result, result_file),
                asked = :asked
            where unit_id = :unit and case_id = :case and case_version < :version
            """)
                        .param("state", one.state().name())
                        .param("version", one.version())
                        .param("due", atOrNull(one.dueAt()))
                        .param("finished", atOrNull(one.finishedAt()))
                        .param("returned", atOrNull(one.returnedAt()))
                        .param("result", result)
                        .param("asked", one.asked())
                        .param("unit", unit.value())
                        .param("case", one.caseId())
                        .update()
                == 1;
    }
}
