package vn.xaso.documents.copies.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.copies.domain.CopyParcels;
import vn.xaso.kernel.UnitId;

/// The table `documents.copy_parcel`.
@Repository
class CopyParcelTable implements CopyParcels {

    private static final int LONGEST_FAULT = 500;
    private static final String THIS = " where unit_id = :unit and copy_id = :copy and recipient = :recipient";

    private final JdbcClient database;

    CopyParcelTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void put(Parcel parcel, Instant at) {
        write("""
            insert into documents.copy_parcel (unit_id, copy_id, recipient, next_at)
            values (:unit, :copy, :recipient, :at) on conflict do nothing
            """, parcel, at).update();
    }

    private JdbcClient.StatementSpec write(String sql, Parcel parcel, Instant at) {
        return database.sql(sql)
                .param("unit", parcel.unit().value())
                .param("copy", parcel.copy())
                .param("recipient", parcel.recipient().value())
                .param("at", time(at));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    @Override
    public List<Parcel> take(UnitId unit, Instant now, Instant backAt, int most) {
        return database.sql("""
            update documents.copy_parcel box set next_at = :back
            from (select copy_id, recipient from documents.copy_parcel
                  where unit_id = :unit and done_at is null and next_at <= :now
                  order by next_at limit :most for update skip locked) due
            where box.unit_id = :unit and box.copy_id = due.copy_id and box.recipient = due.recipient
            returning box.copy_id, box.recipient, box.tries
            """)
                .param("unit", unit.value())
                .param("now", time(now))
                .param("back", time(backAt))
                .param("most", most)
                .query((row, number) -> new Parcel(
                        unit,
                        row.getObject("copy_id", UUID.class),
                        new UnitId(row.getObject("recipient", UUID.class)),
                        row.getInt("tries")))
                .list();
    }

    @Override
    public void done(Parcel parcel, Instant at) {
        var set = "update documents.copy_parcel set done_at = :at, tries = tries + 1, fault = ''";
        write(set + THIS, parcel, at).update();
    }

    @Override
    public void failed(Parcel parcel, String fault, Instant nextAt) {
        var set = "update documents.copy_parcel set next_at = :at, tries = tries + 1, fault = :fault";
        write(set + THIS, parcel, nextAt)
                .param("fault", fault.substring(0, Math.min(fault.length(), LONGEST_FAULT)))
                .update();
    }
}
