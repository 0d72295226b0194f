package vn.xaso.documents.dossiers.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.DossierEvent;
import vn.xaso.documents.dossiers.domain.Dossiers;
import vn.xaso.documents.dossiers.domain.Paper;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.UnitId;

/// The table `documents.dossier`.
@Repository
class DossierTable implements Dossiers {

    private final JdbcClient database;
    private final DossierEventTable events;
    private final DossierPaperTable papers;
    private final DossierIndex index;

    DossierTable(JdbcClient database, DossierEventTable events, DossierPaperTable papers, DossierIndex index) {
        this.database = database;
        this.events = events;
        this.papers = papers;
        this.index = index;
    }

    @Override
    public Dossier get(UnitId unit, UUID id) {
        return find(unit, id, "");
    }

    @Override
    public Dossier lock(UnitId unit, UUID id) {
        return find(unit, id, " for update");
    }

    private Dossier find(UnitId unit, UUID id, String how) {
        return database.sql("select " + DossierRow.COLUMNS
                        + " from documents.dossier d where d.unit_id = :unit and d.id = :id" + how)
                .param("unit", unit.value())
                .param("id", id)
                .query(DossierRow::read)
                .optional()
                .orElseThrow(() -> new Absent("dossier " + id));
    }

    @Override
    public void add(Dossier.Change change) {
        var dossier = change.after();
        database.sql("""
            insert into documents.dossier (id, unit_id, year, code, heading, title, keeper, keeper_name,
                office, retention_months, retention_group, retention_why, construction, note, state, version, moved_at,
                folded)
            values (:id, :unit, :year, :code, :heading, :title, :keeper, :keeperName, :office, :retention,
                :retentionGroup, :retentionWhy, :construction, :note, :state, :version, :movedAt, :folded)
            """)
                .params(DossierRow.changing(dossier))
                .param("id", dossier.id())
                .param("unit", dossier.unit().value())
                .param("year", dossier.year())
                .param("movedAt", DossierRow.at(change.event().at()))
                .update();
        events.append(dossier, change.event());
        index.write(dossier);
    }

    /// The version in the condition is what lets one of two win.
    @Override
    public void save(Dossier before, Dossier.Change change) {
        int written = database.sql("""
            update documents.dossier set code = :code, heading = :heading, title = :title,
                keeper = :keeper, keeper_name = :keeperName, office = :office,
                retention_months = :retention, retention_group = :retentionGroup, retention_why = :retentionWhy,
                construction = :construction, note = :note, state = :state,
                version = :version, opened_on = :openedOn, ended_on = :endedOn, closed_on = :closedOn,
                due_on = :dueOn, kept_until = :keptUntil, papers = :papers, pages = :pages,
                first_on = :firstOn, last_on = :lastOn, moved_at = :movedAt, folded = :folded
            where id = :id and unit_id = :unit and version = :seen
            """)
                .params(DossierRow.changing(change.after()))
                .param("movedAt", DossierRow.at(change.event().at()))
                .param("id", before.id())
                .param("unit", before.unit().value())
                .param("seen", before.version())
                .update();
        if (written == 0) {
            throw new Overtaken("dossier " + before.id());
        }
        events.append(before, change.event());
        index.write(before, change.after());
    }

    @Override
    public boolean isTaken(UnitId unit, int year, String code) {
        return database.sql("""
            select exists (select from documents.dossier
                where unit_id = :unit and year = :year and code = :code and state <> 'STRUCK')
            """)
                .param("unit", unit.value())
                .param("year", year)
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<DossierEvent> events(Dossier dossier) {
        return events.list(dossier);
    }

    @Override
    public List<Paper> papers(Dossier dossier) {
        return papers.list(dossier);
    }

    @Override
    public void put(Dossier dossier, Paper paper) {
        papers.put(dossier, paper);
    }

    @Override
    public void takeOut(Dossier dossier, UUID document) {
        papers.takeOut(dossier, document);
    }

    @Override
    public void renumber(Dossier dossier, List<Paper> all) {
        papers.renumber(dossier, all);
    }

    @Override
    public Optional<UUID> holding(UnitId unit, UUID document) {
        return papers.holding(unit, document);
    }

    @Override
    public List<Dossier> open(UnitId unit) {
        return list(unit, "d.state = 'OPEN' order by d.year desc, d.code", Map.of());
    }

    @Override
    public List<Dossier> ofYear(UnitId unit, int year) {
        return list(
                unit,
                "d.year = :year and d.state <> 'STRUCK' order by d.heading, d.code collate \"C\"",
                Map.of("year", year));
    }

    private List<Dossier> list(UnitId unit, String condition, Map<String, Object> values) {
        return database.sql("select " + DossierRow.COLUMNS + " from documents.dossier d where d.unit_id = :unit and "
                        + condition)
                .param("unit", unit.value())
                .params(values)
                .query(DossierRow::read)
                .list();
    }

    @Override
    public List<UUID> keptBy(UnitId unit, UUID person) {
        return database.sql("""
            select id from documents.dossier
            where unit_id = :unit and keeper = :person and state in ('PLANNED', 'OPEN', 'CLOSED', 'OFFERED') order by id
            """)
                .param("unit", unit.value())
                .param("person", person)
                .query(UUID.class)
                .list();
    }
}
