package vn.xaso.cases.figures;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Cases of a unit as the figures see them, written without the desks: so their times may lie in any year.
public final class SampleFigures {

    private static final AtomicInteger CODES = new AtomicInteger();

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final UnitId unit;

    /// @param received the unit that received them
    public record Sample(
            UUID id,
            UnitId received,
            int channel,
            String procedure,
            String accepted,
            @Nullable String due,
            @Nullable String ended,
            String state,
            int minutes) {

        public Sample by(UnitId other) {
            return new Sample(id, other, channel, procedure, accepted, due, ended, state, minutes);
        }

        public Sample online() {
            return new Sample(id, received, 2, procedure, accepted, due, ended, state, minutes);
        }

        public Sample of(String other) {
            return new Sample(id, received, channel, other, accepted, due, ended, state, minutes);
        }

        public Sample worked(int other) {
            return new Sample(id, received, channel, procedure, accepted, due, ended, state, other);
        }
    }

    public SampleFigures(JdbcClient database, TransactionTemplate transaction, UnitId unit) {
        this.database = database;
        this.transaction = transaction;
        this.unit = unit;
    }

    public static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(OfficeClock.ZONE).toInstant();
    }

    /// Of the counter, for the confirmation of marital status.
    public Sample open(String accepted, @Nullable String due) {
        return new Sample(Ids.next(), unit, 1, "1.004873", accepted, due, null, "IN_REVIEW", 0);
    }

    public Sample ended(String accepted, @Nullable String due, String ended, String state) {
        return new Sample(Ids.next(), unit, 1, "1.004873", accepted, due, ended, state, 0);
    }

    public UUID put(Sample sample) {
        UnitScope.of(unit)
                .run(() -> transaction.executeWithoutResult(status -> {
                    putCase(sample);
                    if (sample.ended() != null) {
                        putEnd(sample);
                    }
                }));
        return sample.id();
    }

    /// An open case counts in every period after it: it must not stay.
    public void remove(UUID... ids) {
        UnitScope.of(unit)
                .run(() -> transaction.executeWithoutResult(
                        status -> database.sql("delete from cases.case_file where id = any(:ids)")
                                .param("ids", ids)
                                .update()));
    }

    private void putCase(Sample sample) {
        database.sql("""
            insert into cases.case_file (id, unit_id, received_unit_id, supported_unit_id, code, procedure_code,
                procedure_version_id, state, version, channel, submitted_at, accepted_at, due_at, finished_at)
            values (:id, :unit, :received, :received, :code, :procedure,
                (select id from procedures.procedure_version order by code = :procedure desc limit 1), :state, 1, :channel,
                cast(:accepted as timestamptz), cast(:accepted as timestamptz), cast(:due as timestamptz),
                cast(:ended as timestamptz))
            """)
                .param("id", sample.id())
                .param("unit", unit.value())
                .param("received", sample.received().value())
                .param("code", "Z99.01-260101-%07d".formatted(CODES.incrementAndGet()))
                .param("procedure", sample.procedure())
                .param("state", sample.state())
                .param("channel", sample.channel())
                .param("accepted", text(sample.accepted()))
                .param("due", text(sample.due()))
                .param("ended", text(sample.ended()))
                .update();
        database.sql("""
            insert into cases.application (case_id, unit_id, name, phone, address, answers)
            values (:id, :unit, 'Giàng Thị Sua', '0912345678', 'Bản Mường Toong 1', '{}')
            """).param("id", sample.id()).param("unit", unit.value()).update();
    }

    private void putEnd(Sample sample) {
        database.sql("""
            insert into cases.ended_case (unit_id, case_id, ended_at, accepted_at, due_at, worked_minutes, channel,
                ended_as, procedure_code, received_unit_id)
            values (:unit, :id, cast(:ended as timestamptz), cast(:accepted as timestamptz),
                cast(:due as timestamptz), :minutes, :channel, :as, :procedure, nullif(:received, :unit))
            """)
                .param("unit", unit.value())
                .param("id", sample.id())
                .param("ended", text(sample.ended()))
                .param("accepted", text(sample.accepted()))
                .param("due", text(sample.due()))
                .param("minutes", sample.minutes())
                .param("channel", sample.channel())
                .param("as", vn.xaso.cases.CaseState.valueOf(sample.state()).nationalCode())
                .param("procedure", sample.procedure())
                .param("received", sample.received().value())
                .update();
    }

    private static @Nullable String text(@Nullable String time) {
        return time == null ? null : at(time).atOffset(ZoneOffset.UTC).toString();
    }
}
