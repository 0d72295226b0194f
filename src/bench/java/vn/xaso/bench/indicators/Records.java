package vn.xaso.bench.indicators;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import vn.xaso.indicators.domain.Deltas;
import vn.xaso.indicators.domain.Fact;
import vn.xaso.indicators.domain.Fact.Kind;
import vn.xaso.kernel.UnitId;

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

    /// Whether they lie there already, made and added up by an earlier run.
    boolean isThere() throws Exception {
        try (var connection = house.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select coalesce(sum(received), 0) from indicators.total"
                        + " where data_set = 1 and grain = 4 and first_day between '2024-01-01' and '2026-01-01'")) {
            return rows.next() && rows.getLong(1) == records;
        }
    }

    /// The keys are made after the rows, all at once.
    void make() throws Exception {
        var units = house.communes().stream()
                .limit(45)
                .map(unit -> "'" + unit + "'")
                .collect(Collectors.joining(", "));
        var indexes = indexes();
        indexes.keySet().forEach(name -> run("drop index indicators." + name));
        run(
                "truncate indicators.fact, indicators.total, indicators.procedure",
                "alter table indicators.fact drop constraint if exists fact_pkey",
                "insert into indicators.procedure (id, code) select n, '1.' || lpad(n::text, 6, '0') from"
                        + " generate_series(1, 100) n",
                MAKE.formatted(units, records));
        run(
                "set maintenance_work_mem = '512MB'",
                String.join("; ", indexes.values()),
                "alter table indicators.fact add constraint fact_pkey primary key (subject, kind)",
                "vacuum analyze indicators.fact");
    }

    private Map<String, String> indexes() throws Exception {
        var found = new HashMap<String, String>();
        try (var connection = house.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select indexname, indexdef from pg_indexes where schemaname ="
                        + " 'indicators' and tablename = 'fact' and indexname <> 'fact_pkey'")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
        }
        return found;
    }

    /// By the rules and tables of the program, unit by unit.
    void addUp() throws Exception {
        int done = 0;
        for (var unit : house.communes()) {
            house.write(() -> addUp(unit));
            System.out.printf("\r  %d of %d units ", ++done, house.communes().size());
        }
        System.out.print('\r');
        run("vacuum analyze indicators.total");
    }

    private void addUp(UnitId unit) {
        var deltas = new Deltas();
        Fact after = null;
        do {
            var page = house.facts().page(unit, Kind.CASE, after, PAGE);
            page.forEach(fact -> deltas.change(null, fact));
            after = page.size() < PAGE ? null : page.getLast();
        } while (after != null);
        house.totals().add(deltas.rows());
        house.totals().gatherProcedures(deltas.procedureDays());
    }

    /// The same rows for the other side, with small numbers in the place of keys.
    void copyTo(Path file) throws Exception {
        var numbers = IntStream.range(0, house.communes().size())
                .mapToObj(i -> "('" + house.communes().get(i) + "'::uuid, " + i + ")")
                .collect(Collectors.joining(", "));
        try (var connection = house.asSuperuser();
                var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            ("copy (select u.no, f.received, f.due, f.ended, f.procedure, f.marks, f.minutes"
                                            + " from indicators.fact f join (values %s) u (id, no) on u.id = f.unit_id)"
                                            + " to stdout with (format csv)")
                                    .formatted(numbers),
                            out);
        }
    }

    private void run(String... statements) {
        try (var connection = house.asSuperuser();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (IOException | SQLException wrong) {
            throw new IllegalStateException(String.join("; ", statements), wrong);
        }
    }
}
