package vn.xaso.cases.views.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.views.domain.SavedView;
import vn.xaso.cases.views.domain.SavedViews;
import vn.xaso.kernel.UnitId;

/// The tables `cases.saved_view` and `cases.first_view`.
@Repository
class SavedViewTable implements SavedViews {

    private static final String SELECT = """
        select id, unit_id, owner, name, query, version, ended, changed_at, changed_by
        from cases.saved_view where unit_id = :unit
        """;

    private final JdbcClient database;

    SavedViewTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<SavedView> list(UnitId unit, UUID person) {
        return database.sql(SELECT + """
             and not ended and (owner is null or owner = :person)
            order by owner is null, kernel.fold(name), id
            """)
                .param("unit", unit.value())
                .param("person", person)
                .query(SavedViewTable::view)
                .list();
    }

    @Override
    public Optional<SavedView> find(UnitId unit, UUID id) {
        return database.sql(SELECT + " and id = :id")
                .param("unit", unit.value())
                .param("id", id)
                .query(SavedViewTable::view)
                .optional();
    }

    @Override
    public void add(SavedView view) {
        database.sql("""
            insert into cases.saved_view (id, unit_id, owner, name, query, version, ended, changed_at, changed_by)
            values (:id, :unit, :owner, :name, :query, :version, :ended, :at, :by)
            """)
                .param("id", view.id())
                .param("unit", view.unit().value())
                .param("owner", view.owner())
                .param("name", view.name())
                .param("query", view.query())
                .param("version", view.version())
                .param("ended", view.ended())
                .param("at", view.changedAt().atOffset(ZoneOffset.UTC))
                .param("by", view.changedBy())
                .update();
    }

    @Override
    public boolean save(SavedView after) {
        return database.sql("""
            update cases.saved_view set name = :name, query = :query, version = :version, ended = :ended,
                changed_at = :at, changed_by = :by
            where id = :id and unit_id = :unit and version = :seen
            """)
                        .param("id", after.id())
                        .param("unit", after.unit().value())
                        .param("name", after.name())
                        .param("query", after.query())
                        .param("version", after.version())
                        .param("seen", after.version() - 1)
                        .param("ended", after.ended())
                        .param("at", after.changedAt().atOffset(ZoneOffset.UTC))
                        .param("by", after.changedBy())
                        .update()
                == 1;
    }

    @Override
    public Optional<UUID> firstOf(UnitId unit, UUID person) {
        return database.sql("""
            select f.view_id from cases.first_view f join cases.saved_view v on v.id = f.view_id
            where f.unit_id = :unit and f.person = :person and v.unit_id = :unit and not v.ended
            """)
                .param("unit", unit.value())
                .param("person", person)
                .query(UUID.class)
                .optional();
    }

    @Override
    public void beginWith(UnitId unit, UUID person, @Nullable UUID view) {
        var sql = view == null ? "delete from cases.first_view where unit_id = :unit and person = :person" : """
            insert into cases.first_view (unit_id, person, view_id) values (:unit, :person, :view)
            on conflict (unit_id, person) do update set view_id = excluded.view_id
            """;
        var statement = database.sql(sql).param("unit", unit.value()).param("person", person);
        (view == null ? statement : statement.param("view", view)).update();
    }

    private static SavedView view(ResultSet row, int count) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("owner", UUID.class),
                row.getString("name"),
                row.getString("query"),
                row.getInt("version"),
                row.getBoolean("ended"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }
}
