package vn.xaso.cases.digitising.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.cases.digitising.domain.Proposal;
import vn.xaso.cases.digitising.domain.Scan;
import vn.xaso.cases.digitising.domain.Scans;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

@Repository
class ScanTable implements Scans {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String SELECT = """
        select unit_id, id, case_id, state, version, file_id, name, pages, dpi, straight, proposal, made_at, made_by,
            paper_no, vault_id, signed, done_at
        from cases.digitised_scan
        """;

    private final JdbcClient jdbc;

    ScanTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Scan scan) {
        jdbc.sql("""
            insert into cases.digitised_scan (unit_id, id, case_id, state, version, file_id, name, pages, dpi, straight,
                proposal, made_at, made_by)
            values (:unit, :id, :case, :state, :version, :file, :name, :pages, :dpi, :straight,
                cast(:proposal as jsonb), :at, :by)\
            """)
                .param("unit", scan.unit().value())
                .param("id", scan.id())
                .param("case", scan.caseId())
                .param("state", scan.state().name())
                .param("version", scan.version())
                .param("file", scan.file())
                .param("name", scan.name())
                .param("pages", scan.pages())
                .param("dpi", scan.dpi())
                .param("straight", scan.straight())
                .param("proposal", JSON.writeValueAsString(scan.proposal()).replace("\\u0000", ""))
                .param("at", Timestamp.from(scan.madeAt()))
                .param("by", scan.madeBy())
                .update();
    }

    @Override
    public Optional<Scan> find(UnitId unit, UUID id) {
        return jdbc.sql(SELECT + "where unit_id = :unit and id = :id")
                .param("unit", unit.value())
                .param("id", id)
                .query(ScanTable::scan)
                .optional();
    }

    @Override
    public List<Scan> list(UnitId unit, UUID caseId) {
        return jdbc.sql(SELECT + "where unit_id = :unit and case_id = :case and state <> 'DROPPED' order by id")
                .param("unit", unit.value())
                .param("case", caseId)
                .query(ScanTable::scan)
                .list();
    }

    @Override
    public void end(Scan before, Ending ending) {
        int changed = jdbc.sql("""
            update cases.digitised_scan set state = :state, version = version + 1, file_id = :file, paper_no = :paper,
                vault_id = :vault, signed = :signed, done_at = :at
            where unit_id = :unit and id = :id and version = :version and state = 'OPEN'\
            """)
                .param("state", ending.state().name())
                .param("file", ending.file())
                .param("paper", ending.paperNo())
                .param("vault", ending.vaultId())
                .param("signed", ending.signed())
                .param("at", Timestamp.from(ending.at()))
                .param("unit", before.unit().value())
                .param("id", before.id())
                .param("version", before.version())
                .update();
        if (changed != 1) {
            throw new Refusal("digitising.refusal.done");
        }
    }

    private static Scan scan(ResultSet row, int number) throws SQLException {
        return new Scan(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                Scan.State.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getObject("file_id", UUID.class),
                row.getString("name"),
                row.getInt("pages"),
                row.getObject("dpi", Integer.class),
                row.getBoolean("straight"),
                JSON.readValue(row.getString("proposal"), Proposal.class),
                row.getTimestamp("made_at").toInstant(),
                row.getObject("made_by", UUID.class),
                row.getObject("paper_no", Integer.class),
                row.getObject("vault_id", UUID.class),
                row.getBoolean("signed"),
                instant(row.getTimestamp("done_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
