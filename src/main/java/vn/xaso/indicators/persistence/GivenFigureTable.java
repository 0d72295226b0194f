package vn.xaso.indicators.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.domain.Basis.Fraction;
import vn.xaso.indicators.domain.GivenFigures;
import vn.xaso.kernel.UnitId;

/// The table `indicators.given_figure`: only ever appended to.
@Repository
class GivenFigureTable implements GivenFigures {

    private final JdbcClient database;

    GivenFigureTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<UnitId, Map<String, Fraction>> of(Set<UnitId> units, Period period) {
        var figures = new HashMap<UnitId, Map<String, Fraction>>();
        database.sql("""
            select unit_id, code, sum(numerator) as numerator, sum(denominator) as denominator from (
                select distinct on (unit_id, code, month) unit_id, code, numerator, denominator
                from indicators.given_figure
                where unit_id = any(:units) and month >= :from and month + interval '1 month' <= :until
                order by unit_id, code, month, no desc) counting
            group by unit_id, code
            """)
                .param("units", Stretches.array(units))
                .param("from", period.from())
                .param("until", period.to().plusDays(1))
                .query(row -> {
                    figures.computeIfAbsent(unit(row), key -> new HashMap<>())
                            .put(
                                    row.getString("code"),
                                    new Fraction(row.getLong("numerator"), row.getLong("denominator")));
                });
        return figures;
    }

    private static UnitId unit(ResultSet row) throws SQLException {
        return new UnitId(row.getObject("unit_id", UUID.class));
    }

    @Override
    public void add(Given given) {
        database.sql("""
            insert into indicators.given_figure (unit_id, code, month, no, numerator, denominator, source, at,
                by_account, by_name)
            select :unit, :code, :month, coalesce(max(no), 0) + 1, :numerator, :denominator, :source, :at, :by, :name
            from indicators.given_figure where unit_id = :unit and code = :code and month = :month
            """)
                .param("unit", given.unit().value())
                .param("code", given.code())
                .param("month", given.month().atDay(1))
                .param("numerator", given.figure().numerator())
                .param("denominator", given.figure().denominator())
                .param("source", given.source())
                .param("at", given.at().atOffset(ZoneOffset.UTC))
                .param("by", given.by())
                .param("name", given.name())
                .update();
    }

    @Override
    public List<Given> list(Set<UnitId> units, int most) {
        return database.sql("""
            select * from indicators.given_figure where unit_id = any(:units) order by at desc, code limit :most
            """)
                .param("units", Stretches.array(units))
                .param("most", most)
                .query((row, number) -> new Given(
                        unit(row),
                        row.getString("code"),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        new Fraction(row.getLong("numerator"), row.getLong("denominator")),
                        row.getString("source"),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("by_account", UUID.class),
                        row.getString("by_name")))
                .list();
    }
}
