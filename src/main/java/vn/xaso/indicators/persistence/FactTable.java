package vn.xaso.indicators.persistence;

import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.indicators.domain.Fact;
import vn.xaso.indicators.domain.Fact.Kind;
import vn.xaso.indicators.domain.Facts;
import vn.xaso.kernel.UnitId;

/// The tables `indicators.touched` and `indicators.fact`.
@Repository
class FactTable implements Facts {

    private static final String TURN = "hashtextextended('indicators.sums', 0)";
    private static final String SELECT = """
        select f.subject, f.kind, f.unit_id, f.taken_in, coalesce(p.code, '') as procedure_code, f.received, f.due,
            f.ended, f.marks, f.minutes
        from indicators.fact f left join indicators.procedure p on p.id = f.procedure
        """;

    private final JdbcClient database;
    private final JdbcTemplate many;
    private final ProcedureNumbers procedures;

    FactTable(JdbcClient database, JdbcTemplate many, ProcedureNumbers procedures) {
        this.database = database;
        this.many = many;
        this.procedures = procedures;
    }

    @Override
    public void touch(Touch touch) {
        database.sql("insert into indicators.touched (unit_id, kind, subject) values (:unit, :kind, :subject)")
                .param("unit", touch.unit().value())
                .param("kind", touch.kind().number())
                .param("subject", touch.subject())
                .update();
    }

    @Override
    public void touchOpen(UnitId from, UnitId into) {
        database.sql("""
            insert into indicators.touched (unit_id, kind, subject)
            select :into, kind, subject from indicators.fact
            where unit_id = :from and ended is null and kind <> :acknowledged
            """)
                .param("from", from.value())
                .param("into", into.value())
                .param("acknowledged", Kind.ACKNOWLEDGED.number())
                .update();
    }

    @Override
    public boolean takeTurn() {
        return database.sql("select pg_try_advisory_xact_lock(" + TURN + ")")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void awaitTurn() {
        database.sql("select true from pg_advisory_xact_lock(" + TURN + ")")
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Touch> take(int most) {
        return database.sql("""
            delete from indicators.touched where ctid = any (array(
                select ctid from indicators.touched limit :most))
            returning unit_id, kind, subject
            """)
                .param("most", most)
                .query((row, number) -> new Touch(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        Kind.of(row.getInt("kind")),
                        row.getObject("subject", UUID.class)))
                .list();
    }

    @Override
    public Set<UUID> waiting(UnitId unit) {
        return new HashSet<>(database.sql("select distinct subject from indicators.touched where unit_id = :unit")
                .param("unit", unit.value())
                .query(UUID.class)
                .list());
    }

    @Override
    public boolean isAnythingAcknowledged(Set<UnitId> units) {
        return database.sql("""
            select exists (select from indicators.total where unit_id = any(:units) and data_set = 2 and grain = 4)
            """)
                .param("units", Stretches.array(units))
                .query(Boolean.class)
                .single();
    }

    @Override
    public Map<Fact.Key, Fact> of(Collection<Fact.Key> keys) {
        return database
                .sql(SELECT + "where f.subject = any(:subjects) and f.kind = any(:kinds)")
                .param(
                        "subjects",
                        keys.stream().map(Fact.Key::subject).distinct().toArray(UUID[]::new))
                .param(
                        "kinds",
                        keys.stream().map(key -> key.kind().number()).distinct().toArray(Integer[]::new))
                .query((row, number) -> FactRow.of(row))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Fact::key, fact -> fact));
    }

    @Override
    public void save(Collection<Fact> facts) {
        procedures.giveTo(facts.stream().map(Fact::procedure).collect(Collectors.toSet()));
        var numbers =
                facts.stream().map(Fact::procedure).distinct().collect(Collectors.toMap(code -> code, procedures::of));
        var rows = facts.stream()
                .map(fact -> values(fact, numbers.getOrDefault(fact.procedure(), 0)))
                .toList();
        many.batchUpdate("""
            insert into indicators.fact (subject, kind, unit_id, taken_in, procedure, received, due, ended, marks,
                minutes)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (subject, kind) do update set unit_id = excluded.unit_id, taken_in = excluded.taken_in,
                procedure = excluded.procedure, received = excluded.received, due = excluded.due,
                ended = excluded.ended, marks = excluded.marks, minutes = excluded.minutes
            """, rows, new int[] {
            Types.OTHER,
            Types.SMALLINT,
            Types.OTHER,
            Types.OTHER,
            Types.INTEGER,
            Types.DATE,
            Types.DATE,
            Types.DATE,
            Types.INTEGER,
            Types.INTEGER
        });
    }

    private static Object[] values(Fact fact, int procedure) {
        return new Object[] {
            fact.key().subject(),
            fact.key().kind().number(),
            fact.unit().value(),
            fact.takenIn() == null ? null : fact.takenIn().value(),
            procedure,
            Date.valueOf(fact.received()),
            date(fact.due()),
            date(fact.ended()),
            fact.marks(),
            fact.minutes()
        };
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    @Override
    public void remove(Collection<Fact.Key> keys) {
        keys.forEach(key -> database.sql("delete from indicators.fact where subject = :subject and kind = :kind")
                .param("subject", key.subject())
                .param("kind", key.kind().number())
                .update());
    }

    @Override
    public List<Fact> page(UnitId unit, Kind kind, @Nullable Fact after, int size) {
        return database.sql(SELECT + """
            where f.unit_id = :unit and f.kind = :kind and (f.received, f.subject) > (:day, :subject)
            order by f.received, f.subject limit :most
            """)
                .param("unit", unit.value())
                .param("kind", kind.number())
                .param("day", after == null ? LocalDate.EPOCH : after.received())
                .param("subject", after == null ? new UUID(0, 0) : after.key().subject())
                .param("most", size)
                .query((row, number) -> FactRow.of(row))
                .list();
    }

    @Override
    public List<Fact> takenInBy(UnitId unit) {
        return database.sql(SELECT + "where f.taken_in = :unit")
                .param("unit", unit.value())
                .query((row, number) -> FactRow.of(row))
                .list();
    }
}
