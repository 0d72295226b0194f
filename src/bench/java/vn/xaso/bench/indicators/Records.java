package vn.xaso.bench.indicators;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.xaso.indicators.domain.Deltas;
import vn.xaso.indicators.domain.Fact;
import vn.xaso.indicators.domain.Fact.Kind;

/// Makes the records of three years and adds them up as the program does.
final class Records {

    private static final int PAGE = 5_000;

    /// Everything follows from the number of the record: 45 units, 100 procedures, 2024 to 2026; three in a hundred are
    /// still open, some ended late, some are overdue.
    private static final String MAKE = """
        insert into indicators.fact (subject, unit_id, received, due, ended, procedure, marks, minutes, kind)
        select md5('record ' || n)::uuid, (array[%s]::uuid[])[(1 + n %% 45)::int], day, day + 10,
            case when n %% 100 < 97 then day + (n / 7 %% 13)::int end, 1 + (n / 45 %% 100)::int,
            case when n / 3 %% 4 < 3 then 1 else 0 end
                | case when n %% 100 < 97 then 4 | 8 | case when n / 5 %% 10 < 9 then 16 else 0 end else 0 end
                | case when n / 11 %% 10 < 8 then 32 else 0 end
                | case when n / 13 %% 2 = 0 then 512 | case when n / 17 %% 5 < 3 then 1024 else 0 end else 0 end
                | case when n %% 100 < 97 and n / 7 %% 13 <= 10 then 16384 else 0 end,
            case when n %% 100 < 97 then (n %% 4000)::int end, 1
        from (select n, date '2024-01-01' + (n * 7919 %% 1060)::int as day from generate_series(1::bigint, %d) n) numbered
        """;

    private final House house;
    private final long records;

    Records(House house, long records) {
        this.house = house;
        this.records = records;
    }

    void make() throws Exception {
        var units = house.communes().stream()
                .limit(45)
                .map(unit -> "'" + unit + "'")
                .collect(Collectors.joining(", "));
        run("drop index indicators.fact_received", "drop index indicators.fact_ended");
        run("insert into indicators.procedure (id, code) select n, '1.' || lpad(n::text, 6, '0') from"
                + " generate_series(1, 100) n");
        run(MAKE.formatted(units, records));
        run(
                "create index fact_received on indicators.fact (unit_id, kind, received, subject)",
                "create index fact_ended on indicators.fact (unit_id, kind, ended, subject) where ended is not null",
                "analyze indicators.fact");
    }

    /// By the rules and tables of the program, unit by unit.
    void addUp() {
        for (var unit : house.communes()) {
            house.write(() -> {
                var deltas = new Deltas();
                Fact after = null;
                do {
                    var page = house.facts().page(unit, Kind.CASE, after, PAGE);
                    page.forEach(fact -> deltas.change(null, fact));
                    after = page.size() < PAGE ? null : page.getLast();
                } while (after != null);
                house.totals().add(deltas.rows());
                house.totals().gatherProcedures(deltas.procedureDays());
            });
        }
    }

    /// The same rows for the other side, with small numbers in the place of keys.
    void copyTo(Path file) throws Exception {
        var numbers = IntStream.range(0, house.communes().size())
                .mapToObj(i -> "('" + house.communes().get(i) + "'::uuid, " + i + ")")
                .collect(Collectors.joining(", "));
        run("vacuum analyze indicators.total");
        run(("copy (select u.no, f.received, f.due, f.ended, f.procedure, f.marks, f.minutes from indicators.fact f"
                        + " join (values %s) u (id, no) on u.id = f.unit_id) to '%s' with (format csv)")
                .formatted(numbers, file));
    }

    private void run(String... statements) throws Exception {
        try (var connection = house.asSuperuser();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException wrong) {
            throw new IllegalStateException(String.join("; ", statements), wrong);
        }
    }
}
