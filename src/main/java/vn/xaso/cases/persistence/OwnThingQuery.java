package vn.xaso.cases.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseAct;

/// What lies in the cases of the acting citizen and is his or hers to see: the papers sent, the forms and the results
/// of the office. Asked with the rows of the units open, it keeps to the citizen's own cases.
@Repository
@Transactional(readOnly = true)
public class OwnThingQuery {

    private final JdbcClient database;

    OwnThingQuery(JdbcClient database) {
        this.database = database;
    }

    /// @param no its number in the case; of a paper in several files the first
    /// @param name of the paper, the number of the result, the act that made the form
    /// @param words what else it is found by: what the office wrote, what the citizen typed
    public record Thing(UUID caseId, Kind kind, int no, String name, String words, Instant at) {}

    public enum Kind {
        /// What the citizen typed into the form of the case.
        TYPED,
        PAPER,
        NOTICE,
        RESULT
    }

    /// @param notices the acts that make a form for the applicant
    public List<Thing> list(Collection<UUID> cases, Set<CaseAct> notices) {
        return database.sql("""
            with own as materialized (
                select id, unit_id from cases.case_file
                where applicant_account = kernel.acting_citizen() and id = any (:cases::uuid[]))
            select own.id, 'TYPED' as kind, 0 as no, a.name,
                concat_ws(' ', a.phone, a.address, (select string_agg(typed #>> '{}', ' ')
                    from jsonb_path_query(a.answers, 'strict $.** ? (@.type() == "string")') typed)) as words,
                now() as at
            from own join cases.application a on a.case_id = own.id and a.unit_id = own.unit_id
            union all
            select own.id, 'PAPER', min(p.no), p.name, '', min(p.added_at)
            from own join cases.case_paper p on p.case_id = own.id and p.unit_id = own.unit_id
            group by own.id, p.name
            union all
            select own.id, 'NOTICE', e.no, e.act, coalesce(e.note, ''), e.at
            from own join cases.case_event e on e.case_id = own.id and e.unit_id = own.unit_id
            where e.act = any (:notices::text[])
            union all
            select own.id, 'RESULT', d.no, concat(d.number, d.notation), '', d.made_at
            from own join cases.case_document d on d.case_id = own.id and d.unit_id = own.unit_id
            where d.kind = 'RESULT'
            """)
                .param("cases", array(cases))
                .param("notices", array(notices))
                .query((row, number) -> new Thing(
                        CaseRow.uuid(row, "id"),
                        Kind.valueOf(row.getString("kind")),
                        row.getInt("no"),
                        row.getString("name"),
                        row.getString("words"),
                        Objects.requireNonNull(CaseRow.instant(row, "at"))))
                .list();
    }

    private static String array(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
