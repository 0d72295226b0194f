package vn.xaso.signing.stamps.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.UnitId;
import vn.xaso.signing.stamps.domain.StampedPaper;
import vn.xaso.signing.stamps.domain.StampedPaper.Fault;
import vn.xaso.signing.stamps.domain.StampedPaper.Level;
import vn.xaso.signing.stamps.domain.StampedPapers;

@Repository
@Transactional
class StampedPaperTable implements StampedPapers {

    private static final String COLUMNS =
            "id, unit_id, sha256, level, signer, signed_at, next_at, attempts, tried_at, fault";

    private final JdbcClient jdbc;

    StampedPaperTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(StampedPaper paper) {
        jdbc.sql("""
            insert into signing.signed_paper (id, unit_id, sha256, level, signer, signed_at, next_at)
            values (:id, :unit, :sha256, :level, :signer, :at, :next)
            on conflict do nothing
            """)
                .param("id", paper.id())
                .param("unit", paper.unit().value())
                .param("sha256", bytes(paper.sha256()))
                .param("level", paper.level().name())
                .param("signer", paper.signer())
                .param("at", Timestamp.from(paper.signedAt()))
                .param("next", Timestamp.from(paper.nextAt()))
                .update();
    }

    @Override
    public void forget(UnitId unit, Set<String> contents) {
        jdbc.sql("delete from signing.signed_paper where unit_id = :unit and sha256 in (:contents)")
                .param("unit", unit.value())
                .param(
                        "contents",
                        contents.stream().map(StampedPaperTable::bytes).toList())
                .update();
    }

    @Override
    public List<StampedPaper> take(Set<UnitId> units, Instant now, Duration pause, int most) {
        return jdbc.sql("""
            update signing.signed_paper p
            set next_at = :later, tried_at = :now, attempts = attempts + 1
            from (select id from signing.signed_paper
                  where unit_id in (:units) and next_at <= :now
                  order by level = 'B' desc, next_at limit :most
                  for update skip locked) due
            where p.id = due.id and p.unit_id in (:units)
            returning p.id, p.unit_id, p.sha256, p.level, p.signer, p.signed_at, p.next_at, p.attempts,
                p.tried_at, p.fault
            """)
                .param("units", units.stream().map(UnitId::value).toList())
                .param("now", Timestamp.from(now))
                .param("later", Timestamp.from(now.plus(pause)))
                .param("most", most)
                .query(StampedPaperTable::paper)
                .list();
    }

    @Override
    public void promote(StampedPaper paper, String sha256, Level level, Instant nextAt) {
        jdbc.sql("""
            update signing.signed_paper
            set sha256 = :sha256, level = :level, next_at = :next, attempts = 0, fault = ''
            where unit_id = :unit and id = :id
            """)
                .param("sha256", bytes(sha256))
                .param("level", level.name())
                .param("next", Timestamp.from(nextAt))
                .param("unit", paper.unit().value())
                .param("id", paper.id())
                .update();
    }

    @Override
    public void fail(StampedPaper paper, Fault fault, Instant nextAt) {
        jdbc.sql("""
            update signing.signed_paper set fault = :fault, next_at = :next where unit_id = :unit and id = :id
            """)
                .param("fault", fault == Fault.NONE ? "" : fault.name())
                .param("next", Timestamp.from(nextAt))
                .param("unit", paper.unit().value())
                .param("id", paper.id())
                .update();
    }

    @Override
    public void hurry(UnitId unit, Instant now) {
        jdbc.sql("""
            update signing.signed_paper set next_at = :now
            where unit_id = :unit and next_at > :now and (level = 'B' or fault <> '')
            """)
                .param("now", Timestamp.from(now))
                .param("unit", unit.value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<StampedPaper> troubled(UnitId unit, int most) {
        return jdbc.sql("select " + COLUMNS + """
             from signing.signed_paper
            where unit_id = :unit and (level = 'B' or fault <> '') order by signed_at, id limit :most
            """)
                .param("unit", unit.value())
                .param("most", most)
                .query(StampedPaperTable::paper)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Level, Standing> standings(UnitId unit) {
        var standings = new EnumMap<Level, Standing>(Level.class);
        jdbc.sql("""
            select level, count(*) as number, min(next_at) as first_due from signing.signed_paper
            where unit_id = :unit group by level
            """).param("unit", unit.value()).query(row -> {
            var first = row.getTimestamp("first_due").toInstant();
            standings.put(Level.valueOf(row.getString("level")), new Standing(row.getLong("number"), first));
        });
        return standings;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Level> levelOf(String sha256) {
        return jdbc.sql("select level from signing.signed_paper where sha256 = :sha256 limit 1")
                .param("sha256", bytes(sha256))
                .query((row, number) -> Level.valueOf(row.getString("level")))
                .optional();
    }

    private static StampedPaper paper(ResultSet row, int number) throws SQLException {
        var tried = row.getTimestamp("tried_at");
        var fault = row.getString("fault");
        return new StampedPaper(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                Level.valueOf(row.getString("level")),
                row.getString("signer"),
                row.getTimestamp("signed_at").toInstant(),
                row.getTimestamp("next_at").toInstant(),
                row.getInt("attempts"),
                tried == null ? null : tried.toInstant(),
                fault.isEmpty() ? Fault.NONE : Fault.valueOf(fault));
    }

    private static byte[] bytes(String sha256) {
        return HexFormat.of().parseHex(sha256);
    }
}
