package vn.xaso.documents.dossiers.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.dossiers.domain.RetentionGroup;
import vn.xaso.documents.dossiers.domain.RetentionGroup.Written;
import vn.xaso.documents.dossiers.domain.RetentionGroups;
import vn.xaso.kernel.UnitId;

/// The tables `documents.retention_group` (what units wrote) and `documents.retention_proposal` (what everybody begins
/// with).
@Repository
class RetentionGroupTable implements RetentionGroups {

    private static final String OWN = """
        select code, version, field, title, retention_months, source, note, ended, at, by_name, why
        from documents.retention_group where unit_id = :unit
        """;
    private static final String PROPOSED = """
        select p.code, 0 as version, p.field, p.title, p.retention_months, p.source, '' as note, false as ended,
            cast(null as timestamptz) as at, '' as by_name, '' as why
        from documents.retention_proposal p
        """;

    private final JdbcClient database;

    RetentionGroupTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<RetentionGroup> all(UnitId unit) {
        return read(
                "select distinct on (code) * from (" + OWN + " union all " + PROPOSED
                        + ") as line order by code, version desc",
                Map.of("unit", unit.value()));
    }

    @Override
    public Optional<RetentionGroup> find(UnitId unit, String code) {
        return history(unit, code).stream().findFirst();
    }

    @Override
    public List<RetentionGroup> history(UnitId unit, String code) {
        return read(
                "select * from (" + OWN + " and code = :code union all " + PROPOSED
                        + " where p.code = :code) as line order by version desc",
                Map.of("unit", unit.value(), "code", code));
    }

    /// The key is what lets one of two win.
    @Override
    public boolean write(UnitId unit, RetentionGroup group, UUID account) {
        var written = group.written();
        if (written == null) {
            throw new IllegalArgumentException("Nobody wrote " + group.code());
        }
        return database.sql("""
            insert into documents.retention_group (unit_id, code, version, field, title, retention_months,
                source, note, ended, at, by_account, by_name, why)
            values (:unit, :code, :version, :field, :title, :months, :source, :note, :ended, :at,
                :account, :name, :why)
            on conflict do nothing
            """)
                        .param("unit", unit.value())
                        .param("code", group.code())
                        .param("version", group.version())
                        .param("field", group.field())
                        .param("title", group.title())
                        .param("months", group.retention().months())
                        .param("source", group.source())
                        .param("note", group.note())
                        .param("ended", group.ended())
                        .param("at", DossierRow.at(written.at()))
                        .param("account", account)
                        .param("name", written.name())
                        .param("why", written.why())
                        .update()
                == 1;
    }

    private List<RetentionGroup> read(String sql, Map<String, Object> values) {
        return database.sql(sql)
                .params(values)
                .query(RetentionGroupTable::group)
                .list();
    }

    private static RetentionGroup group(ResultSet row, int count) throws SQLException {
        int version = row.getInt("version");
        return new RetentionGroup(
                row.getString("code"),
                version,
                row.getString("field"),
                row.getString("title"),
                DossierRow.retention(row),
                row.getString("source"),
                row.getString("note"),
                row.getBoolean("ended"),
                version == 0
                        ? null
                        : new Written(DossierRow.instant(row, "at"), row.getString("by_name"), row.getString("why")));
    }
}
