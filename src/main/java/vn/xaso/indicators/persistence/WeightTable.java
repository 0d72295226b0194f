package vn.xaso.indicators.persistence;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.indicators.domain.Weights;
import vn.xaso.kernel.Recent;

/// The table `indicators.weight`: only ever appended to.
@Repository
class WeightTable implements Weights {

    private final JdbcClient database;
    private final Recent<String, List<Weight>> known = new Recent<>(Duration.ofSeconds(5), 1);

    WeightTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Weight> list() {
        return known.get("all", this::read);
    }

    private List<Weight> read() {
        return database.sql("select * from indicators.weight order by code, no")
                .query((row, number) -> new Weight(
                        row.getString("code"),
                        row.getInt("no"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getBigDecimal("maximum"),
                        row.getBigDecimal("threshold"),
                        row.getString("source"),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("by_account", UUID.class),
                        row.getString("by_name")))
                .list();
    }

    @Override
    public void add(Weight weight) {
        database.sql("""
            insert into indicators.weight (code, no, valid_from, maximum, threshold, source, at, by_account, by_name)
            values (:code, :no, :from, :maximum, cast(:threshold as numeric), :source, :at, :by, :name)
            """)
                .param("code", weight.code())
                .param("no", weight.no())
                .param("from", weight.validFrom())
                .param("maximum", weight.maximum())
                .param("threshold", weight.threshold())
                .param("source", weight.source())
                .param("at", weight.at().atOffset(ZoneOffset.UTC))
                .param("by", weight.by())
                .param("name", weight.name())
                .update();
        known.forgetAll();
    }
}
