package vn.xaso.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The table `demo.history`: since when the half-year is being lived through, and whether it is done.
@Lazy
@Repository
@Transactional
class HistoryBook {

    private final JdbcClient database;

    HistoryBook(JdbcClient database) {
        this.database = database;
    }

    boolean isDone() {
        return database.sql("select lived_at is not null from demo.history")
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /// The time to which the plan reaches: the first start fixes it for all later ones.
    Instant begin(Instant now) {
        database.sql("insert into demo.history (lived_from) values (:now) on conflict do nothing")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return begun().orElseThrow();
    }

    void finish(Instant now) {
        database.sql("update demo.history set lived_at = :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<Instant> begun() {
        return database.sql("select lived_from from demo.history")
                .query(java.sql.Timestamp.class)
                .optional()
                .map(java.sql.Timestamp::toInstant);
    }
}
