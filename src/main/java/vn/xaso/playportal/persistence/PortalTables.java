package vn.xaso.playportal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.playportal.domain.Fault;
import vn.xaso.playportal.domain.PortalBook;

@Repository
class PortalTables implements PortalBook {

    private static final String KEPT = "select code, decides, body, received_at, times from playportal.record ";

    private final JdbcClient database;

    PortalTables(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<String> answer(String key) {
        return database.sql("select answer from playportal.answer where key = :key")
                .param("key", key)
                .query(String.class)
                .optional();
    }

    @Override
    public void answered(String key, String answer, Instant at) {
        database.sql("""
            insert into playportal.answer (key, answer, said_at) values (:key, cast(:answer as jsonb), :at)
            on conflict do nothing
            """)
                .param("key", key)
                .param("answer", answer)
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public Optional<Kept> find(String code) {
        return database.sql(KEPT + "where code = :code")
                .param("code", code)
                .query(PortalTables::kept)
                .optional();
    }

    @Override
    public void keep(String code, String decides, String body, Instant at) {
        database.sql("""
            insert into playportal.record as r (code, decides, body, received_at)
            values (:code, :decides, cast(:body as jsonb), :at)
            on conflict (code) do update set decides = excluded.decides, body = excluded.body,
                received_at = excluded.received_at, times = r.times + 1
            """)
                .param("code", code)
                .param("decides", decides)
                .param("body", body)
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public List<Kept> of(String decides, String after, int most) {
        return database.sql(KEPT + "where decides = :decides and code > :after order by code limit :most")
                .param("decides", decides)
                .param("after", after)
                .param("most", most)
                .query(PortalTables::kept)
                .list();
    }

    @Override
    public List<Kept> newest(String q, int most) {
        return database.sql(KEPT + "where position(upper(:q) in code) > 0 order by received_at desc, code limit :most")
                .param("q", q)
                .param("most", most)
                .query(PortalTables::kept)
                .list();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getString("code"),
                row.getString("decides"),
                row.getString("body"),
                row.getTimestamp("received_at").toInstant(),
                row.getInt("times"));
    }

    @Override
    public Optional<String> fileWith(String code, String sha256) {
        return database.sql("select id from playportal.file where code = :code and sha256 = :hash")
                .param("code", code)
                .param("hash", sha256)
                .query(String.class)
                .optional();
    }

    @Override
    public void file(String id, String code, KeptFile file, Instant at) {
        database.sql("""
            insert into playportal.file (id, code, name, sha256, size, sent_at)
            values (:id, :code, :name, :hash, :size, :at)
            """)
                .param("id", id)
                .param("code", code)
                .param("name", file.name())
                .param("hash", file.sha256())
                .param("size", file.size())
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public List<KeptFile> files(String code) {
        return database.sql(
                        "select id, name, sha256, size from playportal.file where code = :code order by sent_at, id")
                .param("code", code)
                .query((row, number) -> new KeptFile(
                        row.getString("id"), row.getString("name"), row.getString("sha256"), row.getInt("size")))
                .list();
    }

    @Override
    public void step(String code, String body) {
        database.sql("insert into playportal.step (code, body) values (:code, cast(:body as jsonb))")
                .param("code", code)
                .param("body", body)
                .update();
    }

    @Override
    public List<String> steps(String code) {
        return database.sql("select body from playportal.step where code = :code order by no")
                .param("code", code)
                .query(String.class)
                .list();
    }

    @Override
    public Figures figures() {
        return database.sql("""
            select (select count(*) from playportal.record) as records, (select count(*) from playportal.file) as files,
                (select count(*) from playportal.step) as steps
            """)
                .query((row, number) -> new Figures(row.getInt("records"), row.getInt("files"), row.getInt("steps")))
                .single();
    }

    @Override
    public Map<Fault, String> faults() {
        var faults = new EnumMap<Fault, String>(Fault.class);
        database.sql("select name, value from playportal.fault").query(row -> {
            faults.put(Fault.valueOf(row.getString("name")), row.getString("value"));
        });
        return faults;
    }

    @Override
    public void set(Map<Fault, String> faults) {
        database.sql("delete from playportal.fault").update();
        faults.forEach(
                (fault, value) -> database.sql("insert into playportal.fault (name, value) values (:name, :value)")
                        .param("name", fault.name())
                        .param("value", value)
                        .update());
    }
}
