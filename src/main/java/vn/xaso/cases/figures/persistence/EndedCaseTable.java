package vn.xaso.cases.figures.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.figures.domain.EndedCase;
import vn.xaso.cases.figures.domain.EndedCases;

/// The table `cases.ended_case`: only ever appended to.
@Repository
class EndedCaseTable implements EndedCases {

    private final JdbcClient database;

    EndedCaseTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(EndedCase ended) {
        database.sql("""
            insert into cases.ended_case (unit_id, case_id, ended_at, accepted_at, due_at, worked_minutes, channel,
                ended_as, procedure_code, received_unit_id)
            values (:unit, :case, :ended, :accepted, :due, :minutes, :channel, :as, :procedure, :received)
            """)
                .param("unit", ended.unit().value())
                .param("case", ended.id())
                .param("ended", at(ended.endedAt()))
                .param("accepted", at(ended.acceptedAt()))
                .param("due", at(ended.dueAt()))
                .param("minutes", ended.workedMinutes())
                .param("channel", ended.channel())
                .param("as", ended.endedAs().nationalCode())
                .param("procedure", ended.procedure())
                .param(
                        "received",
                        ended.receivedAt().equals(ended.unit())
                                ? null
                                : ended.receivedAt().value())
                .update();
    }

    static @Nullable OffsetDateTime at(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
