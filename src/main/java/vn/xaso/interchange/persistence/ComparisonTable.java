package vn.xaso.interchange.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.interchange.domain.Comparisons;
import vn.xaso.kernel.UnitId;

@Repository
class ComparisonTable implements Comparisons {

    private final JdbcClient database;

    ComparisonTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(UnitId unit, Comparison comparison, List<Difference> differences) {
        database.sql("""
            insert into interchange.comparison (unit_id, id, at, ours, theirs, same)
            values (:unit, :id, :at, :ours, :theirs, :same)
            """)
                .param("unit", unit.value())
                .param("id", comparison.id())
                .param("at", Timestamp.from(comparison.at()))
                .param("ours", comparison.ours())
                .param("theirs", comparison.theirs())
                .param("same", comparison.same())
                .update();
        for (var one : differences) {
            database.sql("""
                insert into interchange.difference (unit_id, comparison_id, code, case_id, kind, fields)
                values (:unit, :comparison, :code, :case, :kind, :fields)
                """)
                    .param("unit", unit.value())
                    .param("comparison", comparison.id())
                    .param("code", one.code())
                    .param("case", one.caseId())
                    .param("kind", one.kind().name())
                    .param("fields", TransferRow.names(one.fields()))
                    .update();
        }
    }

    @Override
    public Optional<Comparison> newest(UnitId unit) {
        return database.sql("""
            select id, at, ours, theirs, same from interchange.comparison
            where unit_id = :unit order by at desc, id desc limit 1
            """)
                .param("unit", unit.value())
                .query((row, number) -> new Comparison(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getInt("ours"),
                        row.getInt("theirs"),
                        row.getInt("same")))
                .optional();
    }

    @Override
    public List<Difference> differences(UnitId unit, UUID comparison, String after, int most) {
        return database.sql("""
            select code, case_id, kind, fields from interchange.difference
            where unit_id = :unit and comparison_id = :comparison and code > :after order by code limit :most
            """)
                .param("unit", unit.value())
                .param("comparison", comparison)
                .param("after", after)
                .param("most", most)
                .query(ComparisonTable::difference)
                .list();
    }

    private static Difference difference(ResultSet row, int number) throws SQLException {
        return new Difference(
                row.getString("code"),
                row.getObject("case_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                TransferRow.fields(row, "fields"));
    }
}
