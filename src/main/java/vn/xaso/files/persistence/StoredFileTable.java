package vn.xaso.files.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.files.FileKind;
import vn.xaso.files.ScanState;
import vn.xaso.files.StoredFile;
import vn.xaso.files.domain.StoredFiles;
import vn.xaso.kernel.UnitId;

/// Records of files, and one row for each content that any unit has.
@Repository
class StoredFileTable implements StoredFiles {

    private final JdbcClient jdbc;

    StoredFileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(StoredFile file) {
        jdbc.sql("""
                with kept as (
                    insert into files.content (sha256, size, first_seen) values (:sha256, :size, :at)
                    on conflict do nothing)
                insert into files.stored_file
                    (unit_id, id, sha256, size, kind, name, page_count, scan_state, stored_at, stored_by)
                values (:unit, :id, :sha256, :size, :kind, :name, :pages, :scan, :at, :by)""")
                .param("unit", file.unit().value())
                .param("id", file.id())
                .param("sha256", HexFormat.of().parseHex(file.sha256()))
                .param("size", file.size())
                .param("kind", file.kind().name())
                .param("name", file.name())
                .param("pages", file.pageCount())
                .param("scan", file.scan().name())
                .param("at", Timestamp.from(file.storedAt()))
                .param("by", file.by())
                .update();
    }

    @Override
    public Optional<StoredFile> find(UnitId unit, UUID id) {
        return jdbc.sql("""
                select unit_id, id, sha256, size, kind, name, page_count, scan_state, stored_at, stored_by
                from files.stored_file where unit_id = :unit and id = :id""")
                .param("unit", unit.value())
                .param("id", id)
                .query(StoredFileTable::file)
                .optional();
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("id", UUID.class),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getInt("size"),
                FileKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("page_count", Integer.class),
                ScanState.valueOf(row.getString("scan_state")),
                row.getTimestamp("stored_at").toInstant(),
                row.getObject("stored_by", UUID.class));
    }
}
