package vn.xaso.indicators.room.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.indicators.room.domain.WallLink;
import vn.xaso.indicators.room.domain.WallLinks;
import vn.xaso.kernel.UnitId;

/// The table `indicators.wall_link`.
@Repository
class WallLinkTable implements WallLinks {

    private static final int MOST = 50;
    private static final String SELECT = "select id, unit_id, name, secret, dark, made_at, made_by, withdrawn_at"
            + " from indicators.wall_link where unit_id = :unit";

    private final JdbcClient database;

    WallLinkTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<WallLink> all(UnitId unit) {
        return database.sql(SELECT + " order by made_at desc limit " + MOST)
                .param("unit", unit.value())
                .query(WallLinkTable::read)
                .list();
    }

    @Override
    public Optional<WallLink> find(UnitId unit, String secret) {
        return database.sql(SELECT + " and secret = :secret and withdrawn_at is null")
                .param("unit", unit.value())
                .param("secret", secret)
                .query(WallLinkTable::read)
                .optional();
    }

    @Override
    public void add(WallLink link) {
        database.sql("""
            insert into indicators.wall_link (id, unit_id, name, secret, dark, made_at, made_by)
            values (:id, :unit, :name, :secret, :dark, :at, :by)
            """)
                .param("id", link.id())
                .param("unit", link.unit().value())
                .param("name", link.name())
                .param("secret", link.secret())
                .param("dark", link.dark())
                .param("at", link.madeAt().atOffset(ZoneOffset.UTC))
                .param("by", link.madeBy())
                .update();
    }

    @Override
    public boolean withdraw(UnitId unit, UUID id, Instant at) {
        return database.sql("update indicators.wall_link set withdrawn_at = coalesce(withdrawn_at, :at)"
                                + " where id = :id and unit_id = :unit")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("unit", unit.value())
                        .update()
                == 1;
    }

    private static WallLink read(ResultSet row, int number) throws SQLException {
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new WallLink(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("name"),
                row.getString("secret"),
                row.getBoolean("dark"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
