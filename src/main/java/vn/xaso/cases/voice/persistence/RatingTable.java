package vn.xaso.cases.voice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.voice.domain.Rating;
import vn.xaso.cases.voice.domain.Ratings;
import vn.xaso.cases.voice.domain.Satisfaction;
import vn.xaso.kernel.UnitId;

/// The table `cases.rating`.
@Repository
class RatingTable implements Ratings {

    private final JdbcClient database;

    RatingTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Rating> find(UnitId unit, UUID caseId) {
        return database.sql("""
            select case_id, unit_id, procedure_code, value, comment, rated_at, changed_at from cases.rating
            where case_id = :id and unit_id = :unit
            """)
                .param("id", caseId)
                .param("unit", unit.value())
                .query(RatingTable::read)
                .optional();
    }

    @Override
    public boolean add(Rating rating) {
        return database.sql("""
            insert into cases.rating (case_id, unit_id, procedure_code, value, comment, rated_at)
            values (:id, :unit, :procedure, :value, :comment, :ratedAt)
            on conflict (case_id) do nothing
            """)
                        .param("id", rating.caseId())
                        .param("unit", rating.unit().value())
                        .param("procedure", rating.procedureCode())
                        .param("value", rating.satisfaction().value())
                        .param("comment", rating.comment())
                        .param("ratedAt", Timestamp.from(rating.ratedAt()))
                        .update()
                == 1;
    }

    @Override
    public void change(Rating rating) {
        var changedAt = rating.changedAt();
        database.sql("""
            update cases.rating set value = :value, comment = :comment, changed_at = :changedAt
            where case_id = :id and unit_id = :unit
            """)
                .param("value", rating.satisfaction().value())
                .param("comment", rating.comment())
                .param("changedAt", changedAt == null ? null : Timestamp.from(changedAt))
                .param("id", rating.caseId())
                .param("unit", rating.unit().value())
                .update();
    }

    private static Rating read(ResultSet row, int number) throws SQLException {
        var changed = row.getTimestamp("changed_at");
        return new Rating(
                row.getObject("case_id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("procedure_code"),
                Satisfaction.of(row.getInt("value")),
                row.getString("comment"),
                row.getTimestamp("rated_at").toInstant(),
                changed == null ? null : changed.toInstant());
    }
}
