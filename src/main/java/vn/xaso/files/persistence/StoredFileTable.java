package vn.xaso.files.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /// The content with all that was appended.
    private static final String CURRENT = """
        select f.unit_id, f.id, coalesce(a.sha256, f.sha256) as sha256, coalesce(a.size, f.size) as size, f.kind,
            f.name, f.page_count, f.scan_state, f.stored_at, f.stored_by
        from files.stored_file f left join lateral (
            select sha256, size from files.appended
            where unit_id = f.unit_id and file_id = f.id order by no desc limit 1) a on true
        """;

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
            values (:unit, :id, :sha256, :size, :kind, :name, :pages, :scan, :at, :by)\
            """)
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
        if (file.scan() == ScanState.LOCKED) {
            waitForScan(file);
        }
    }

    @Override
    public void share(UnitId from, UnitId with, Set<UUID> files) {
        for (var sql : SharedFiles.STATEMENTS) {
            jdbc.sql(sql)
                    .param("from", from.value())
                    .param("with", with.value())
                    .param("files", files.toArray(UUID[]::new))
                    .update();
        }
    }

    @Override
    public Optional<StoredFile> find(UnitId unit, UUID id) {
        return jdbc.sql(CURRENT + "where f.unit_id = :unit and f.id = :id")
                .param("unit", unit.value())
                .param("id", id)
                .query(StoredFileTable::file)
                .optional();
    }

    @Override
    public void append(StoredFile longer, Instant at) {
        jdbc.sql("""
            with kept as (
                insert into files.content (sha256, size, first_seen) values (:sha256, :size, :at)
                on conflict do nothing)
            insert into files.appended (unit_id, file_id, no, sha256, size, at)
            select :unit, :id, count(*) + 1, :sha256, :size, :at from files.appended
            where unit_id = :unit and file_id = :id\
            """)
                .param("unit", longer.unit().value())
                .param("id", longer.id())
                .param("sha256", HexFormat.of().parseHex(longer.sha256()))
                .param("size", longer.size())
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public List<StoredFile> withContent(String sha256) {
        return jdbc.sql(CURRENT + """
            where (f.unit_id, f.id) in (
                select unit_id, id from files.stored_file where sha256 = :sha256
                union all select unit_id, file_id from files.appended where sha256 = :sha256)\
            """)
                .param("sha256", HexFormat.of().parseHex(sha256))
                .query(StoredFileTable::file)
                .list();
    }

    @Override
    public boolean isOrWas(StoredFile file, String sha256) {
        return jdbc.sql("""
            select exists (select 1 from files.stored_file
                           where unit_id = :unit and id = :id and sha256 = :sha256)
                or exists (select 1 from files.appended
                           where unit_id = :unit and file_id = :id and sha256 = :sha256)\
            """)
                .param("unit", file.unit().value())
                .param("id", file.id())
                .param("sha256", HexFormat.of().parseHex(sha256))
                .query(Boolean.class)
                .single();
    }

    private void waitForScan(StoredFile file) {
        jdbc.sql("""
            insert into files.scan_wait (unit_id, file_id, sha256, since) values (:unit, :id, :sha256, :at)\
            """)
                .param("unit", file.unit().value())
                .param("id", file.id())
                .param("sha256", HexFormat.of().parseHex(file.sha256()))
                .param("at", Timestamp.from(file.storedAt()))
                .update();
    }

    @Override
    public List<Waiting> waiting(int most) {
        return jdbc.sql("select unit_id, file_id, sha256 from files.scan_wait order by since limit :most")
                .param("most", most)
                .query((row, number) -> new Waiting(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getObject("file_id", UUID.class),
                        HexFormat.of().formatHex(row.getBytes("sha256"))))
                .list();
    }

    @Override
    public void settle(Waiting file, ScanState found) {
        jdbc.sql("""
            with settled as (
                update files.stored_file set scan_state = :found
                where unit_id = :unit and id = :id and scan_state = 'LOCKED')
            delete from files.scan_wait where unit_id = :unit and file_id = :id\
            """)
                .param("unit", file.unit().value())
                .param("id", file.file())
                .param("found", found.name())
                .update();
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
