package vn.xaso.procedures.design.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.kernel.Absent;
import vn.xaso.procedures.design.domain.Design;
import vn.xaso.procedures.design.domain.Designs;
import vn.xaso.procedures.design.domain.ProcedureFile;

/// The table `procedures.design`.
@Repository
class DesignTable implements Designs {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    private static final String SELECT = """
        select id, base_version, content, revision, state, begun_at, changed_by_name, changed_at, editors,
            publish_from, note, version_id
        from procedures.design
        """;

    private final JdbcClient jdbc;

    DesignTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Design get(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(DesignTable::design)
                .optional()
                .orElseThrow(() -> new Absent("design " + id));
    }

    @Override
    public List<Design> list(int most) {
        return jdbc.sql(SELECT + " order by changed_at desc, id limit :most")
                .param("most", most)
                .query(DesignTable::design)
                .list();
    }

    @Override
    public boolean add(Design design) {
        int added = jdbc.sql("""
            insert into procedures.design (id, code, base_version, content, revision, state, begun_at,
                changed_by_name, changed_at, editors, publish_from, note, version_id)
            values (:id, :code, :base, :content::json, :revision, :state, :begunAt,
                :name, :at, :editors, :from, :note, :version)
            on conflict do nothing
            """)
                .param("code", design.content().code().value())
                .param("base", design.base())
                .param("begunAt", time(design.begunAt()))
                .param("id", design.id())
                .param("content", content(design))
                .param("revision", design.revision())
                .param("state", design.state().name())
                .param("name", design.written().name())
                .param("at", time(design.written().at()))
                .param("editors", design.editors().toArray(UUID[]::new))
                .param("from", design.publishFrom())
                .param("note", design.note())
                .param("version", design.version())
                .update();
        return added == 1;
    }

    @Override
    public boolean save(Design after) {
        return jdbc.sql("""
            update procedures.design
            set content = :content::json, revision = :revision, state = :state, changed_by_name = :name,
                changed_at = :at, editors = :editors, publish_from = :from, note = :note, version_id = :version
            where id = :id and revision = :seen
            """)
                        .param("seen", after.revision() - 1)
                        .param("id", after.id())
                        .param("content", content(after))
                        .param("revision", after.revision())
                        .param("state", after.state().name())
                        .param("name", after.written().name())
                        .param("at", time(after.written().at()))
                        .param("editors", after.editors().toArray(UUID[]::new))
                        .param("from", after.publishFrom())
                        .param("note", after.note())
                        .param("version", after.version())
                        .update()
                == 1;
    }

    private static Design design(ResultSet row, int count) throws SQLException {
        var id = row.getObject("id", UUID.class);
        int revision = row.getInt("revision");
        var begunAt = row.getObject("begun_at", OffsetDateTime.class).toInstant();
        var file = JSON.readValue(row.getString("content"), ProcedureFile.class);
        return new Design(
                id,
                row.getObject("base_version", UUID.class),
                file.version(id, 1, LocalDate.ofInstant(begunAt, ZoneOffset.UTC)),
                revision,
                Design.State.valueOf(row.getString("state")),
                begunAt,
                new Design.Written(
                        row.getString("changed_by_name"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()),
                Set.of((UUID[]) row.getArray("editors").getArray()),
                row.getObject("publish_from", LocalDate.class),
                row.getString("note"),
                row.getObject("version_id", UUID.class));
    }

    private static String content(Design design) {
        return JSON.writeValueAsString(ProcedureFile.of(design.content()));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
