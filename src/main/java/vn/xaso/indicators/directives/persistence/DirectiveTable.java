package vn.xaso.indicators.directives.persistence;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.indicators.directives.domain.Directive;
import vn.xaso.indicators.directives.domain.DirectiveStep;
import vn.xaso.indicators.directives.domain.Directives;
import vn.xaso.kernel.UnitId;

/// The tables `indicators.directive`, `directive_step`, `directive_open` and `directive_parcel`.
@Repository
class DirectiveTable implements Directives {

    private final JdbcClient database;

    DirectiveTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Directive directive, boolean follows) {
        int added = database.sql("""
            insert into indicators.directive (id, unit_id, from_unit, to_unit, kind, about, about_id, label, to_person,
                to_name, named, named_name, words, due_on, given_at, by_person, by_name, by_position)
            values (:id, :unit, :from, :to, :kind, :about, cast(:aboutId as uuid), :label, cast(:person as uuid),
                :toName, cast(:named as uuid), :namedName, :words, cast(:dueOn as date), :at, :by, :byName, :position)
            on conflict do nothing
            """).params(DirectiveRow.values(directive)).update();
        if (added == 1) {
            database.sql("""
                insert into indicators.directive_open (unit_id, directive, to_person, to_unit, follows)
                values (:unit, :id, cast(:person as uuid), :to, :follows)
                """)
                    .params(DirectiveRow.values(directive))
                    .param("follows", follows)
                    .update();
        }
    }

    @Override
    public void add(UnitId unit, DirectiveStep step, boolean ends) {
        database.sql("""
            insert into indicators.directive_step (id, unit_id, directive, kind, words, at, by_person, by_name,
                by_position)
            values (:id, :unit, :directive, :kind, :words, :at, cast(:person as uuid), :name, :position)
            on conflict do nothing
            """)
                .param("id", step.id())
                .param("unit", unit.value())
                .param("directive", step.directive())
                .param("kind", step.kind().name())
                .param("words", step.words())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("person", step.by().person())
                .param("name", step.by().name())
                .param("position", step.by().position())
                .update();
        if (ends) {
            database.sql("delete from indicators.directive_open where unit_id = :unit and directive = :directive")
                    .param("unit", unit.value())
                    .param("directive", step.directive())
                    .update();
        }
    }

    @Override
    public Optional<Directive> find(UnitId unit, UUID id) {
        return database.sql(DirectiveRow.SELECT + " where d.unit_id = :unit and d.id = :id")
                .param("unit", unit.value())
                .param("id", id)
                .query(DirectiveRow::read)
                .optional();
    }

    @Override
    public List<Directive> following(UnitId unit, @Nullable UUID after, int most) {
        return database.sql(DirectiveRow.SELECT + """
             join indicators.directive_open o on o.unit_id = d.unit_id and o.directive = d.id
            where d.unit_id = :unit and o.unit_id = :unit and o.follows and d.about in ('CASE', 'DOCUMENT', 'OUTGOING')
                and o.directive > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')
            order by o.directive limit :most
            """)
                .param("unit", unit.value())
                .param("after", after)
                .param("most", most)
                .query(DirectiveRow::read)
                .list();
    }

    @Override
    public List<DirectiveStep> steps(UnitId unit, UUID directive) {
        return database.sql("""
            select id, directive, kind, words, at, by_person, by_name, by_position from indicators.directive_step
            where unit_id = :unit and directive = :directive order by at, id
            """)
                .param("unit", unit.value())
                .param("directive", directive)
                .query(DirectiveRow::step)
                .list();
    }

    @Override
    public boolean isOpen(UnitId unit, UUID id) {
        return open(unit, id, "").isPresent();
    }

    @Override
    public void hold(UnitId unit, UUID id) {
        var _ = open(unit, id, " for update");
    }

    private Optional<Integer> open(UnitId unit, UUID id, String how) {
        return database.sql("select 1 from indicators.directive_open where unit_id = :unit and directive = :id" + how)
                .param("unit", unit.value())
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    @Override
    public Set<UUID> subjects(UnitId unit, int most) {
        return new HashSet<>(database.sql("""
            select about_id from indicators.directive where unit_id = :unit and about_id is not null
            order by given_at desc limit :most
            """)
                .param("unit", unit.value())
                .param("most", most)
                .query(UUID.class)
                .list());
    }

    @Override
    public List<Directive> about(UnitId unit, UUID subject, int most) {
        return database.sql(DirectiveRow.SELECT
                        + " where d.unit_id = :unit and d.about_id = :subject order by d.given_at desc limit :most")
                .param("unit", unit.value())
                .param("subject", subject)
                .param("most", most)
                .query(DirectiveRow::read)
                .list();
    }

    @Override
    public void post(Parcel parcel) {
        database.sql("""
            insert into indicators.directive_parcel (id, unit_id, to_unit, directive, step)
            values (:id, :unit, :to, :directive, cast(:step as uuid))
            """)
                .param("id", parcel.id())
                .param("unit", parcel.unit().value())
                .param("to", parcel.to().value())
                .param("directive", parcel.directive())
                .param("step", parcel.step())
                .update();
    }

    @Override
    public List<Parcel> parcels(UnitId unit, int most) {
        return database.sql("""
            select id, to_unit, directive, step from indicators.directive_parcel where unit_id = :unit
            order by id limit :most
            """)
                .param("unit", unit.value())
                .param("most", most)
                .query((row, number) -> new Parcel(
                        row.getObject("id", UUID.class),
                        unit,
                        new UnitId(row.getObject("to_unit", UUID.class)),
                        row.getObject("directive", UUID.class),
                        row.getObject("step", UUID.class)))
                .list();
    }

    @Override
    public void delivered(Parcel parcel) {
        database.sql("delete from indicators.directive_parcel where id = :id and unit_id = :unit")
                .param("id", parcel.id())
                .param("unit", parcel.unit().value())
                .update();
    }
}
