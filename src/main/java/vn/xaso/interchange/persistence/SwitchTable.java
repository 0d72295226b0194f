package vn.xaso.interchange.persistence;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.interchange.domain.Switches;
import vn.xaso.kernel.UnitId;

@Repository
class SwitchTable implements Switches {

    private final JdbcClient database;

    SwitchTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<UnitId, Switch> all() {
        var found = new HashMap<UnitId, Switch>();
        database.sql("select unit_id, is_on, changed_at, changed_by from interchange.switch")
                .query(row -> {
                    found.put(
                            new UnitId(row.getObject("unit_id", UUID.class)),
                            new Switch(
                                    row.getBoolean("is_on"),
                                    row.getTimestamp("changed_at").toInstant(),
                                    row.getString("changed_by")));
                });
        return found;
    }

    @Override
    public void set(UnitId unit, Switch turned) {
        database.sql("""
            insert into interchange.switch (unit_id, is_on, changed_at, changed_by) values (:unit, :on, :at, :by)
            on conflict (unit_id) do update set is_on = excluded.is_on, changed_at = excluded.changed_at,
                changed_by = excluded.changed_by
            """)
                .param("unit", unit.value())
                .param("on", turned.on())
                .param("at", Timestamp.from(turned.at()))
                .param("by", turned.by())
                .update();
    }
}
