package vn.xaso.cases.legs.persistence;

import static vn.xaso.cases.legs.persistence.LegRow.at;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.domain.LegAct;
import vn.xaso.cases.legs.domain.LegParcels;
import vn.xaso.kernel.UnitId;

/// The table `cases.leg_parcel`.
@Repository
class LegParcelTable implements LegParcels {

    private static final int LONGEST_FAULT = 500;

    private final JdbcClient database;

    LegParcelTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void put(Parcel parcel) {
        database.sql("""
            insert into cases.leg_parcel (id, unit_id, leg_id, side, to_unit, act, at, by_name, position, note,
                next_at)
            values (:id, :unit, :leg, :side, :to, :act, :at, :name, :position, :note, :at)
            """)
                .param("id", parcel.id())
                .param("unit", parcel.unit().value())
                .param("leg", parcel.leg())
                .param("side", parcel.side().name())
                .param("to", parcel.to().value())
                .param("act", parcel.act().name())
                .param("at", at(parcel.at()))
                .param("name", parcel.byName())
                .param("position", parcel.position())
                .param("note", parcel.note())
                .update();
    }

    @Override
    public List<Parcel> take(UnitId unit, Instant now, Instant backAt, int most) {
        return database
                .sql("""
                    update cases.leg_parcel box set next_at = :back
                    from (select id from cases.leg_parcel
                          where unit_id = :unit and done_at is null and next_at <= :now
                          order by id limit :most for update skip locked) due
                    where box.id = due.id and box.unit_id = :unit
                    returning box.id, box.unit_id, box.leg_id, box.side, box.to_unit, box.act, box.at, box.by_name,
                        box.position, box.note, box.tries
                    """)
                .param("unit", unit.value())
                .param("now", at(now))
                .param("back", at(backAt))
                .param("most", most)
                .query((row, number) -> new Parcel(
                        row.getObject("id", UUID.class),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getObject("leg_id", UUID.class),
                        Side.valueOf(row.getString("side")),
                        new UnitId(row.getObject("to_unit", UUID.class)),
                        LegAct.valueOf(row.getString("act")),
                        LegRow.time(row, "at"),
                        row.getString("by_name"),
                        row.getString("position"),
                        row.getString("note"),
                        row.getInt("tries")))
                .list()
                .stream()
                .sorted(Comparator.comparing(parcel -> parcel.id().toString()))
                .toList();
    }

    @Override
    public void done(Parcel parcel, Instant at) {
        database.sql("""
            update cases.leg_parcel set done_at = :at, tries = tries + 1, fault = ''
            where id = :id and unit_id = :unit
            """)
                .param("at", at(at))
                .param("id", parcel.id())
                .param("unit", parcel.unit().value())
                .update();
    }

    @Override
    public void failed(Parcel parcel, String fault, Instant nextAt) {
        database.sql("""
            update cases.leg_parcel set next_at = :at, tries = tries + 1, fault = :fault
            where id = :id and unit_id = :unit
            """)
                .param("at", at(nextAt))
                .param("fault", fault.substring(0, Math.min(fault.length(), LONGEST_FAULT)))
                .param("id", parcel.id())
                .param("unit", parcel.unit().value())
                .update();
    }
}
