package vn.xaso.procedures.persistence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Ids;
import vn.xaso.procedures.LinkedStep;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.domain.Flag;

/// Writes the lists that belong to a version: ways, papers, fees, results, steps, acts, flags.
@Repository
class VersionParts {

    private final JdbcTemplate jdbc;

    VersionParts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(ProcedureVersion version) {
        addChannels(version);
        addVariants(version);
        addPapers(version);
        if (!version.fees().isEmpty()) {
            FeeRow.add(jdbc, version);
        }
        addResults(version);
        addSteps(version);
        addLegalBases(version);
        addLinks(version);
    }

    void addFlags(ProcedureVersion version, List<Flag> flags) {
        insert(
                """
                insert into procedures.check_flag (id, version_id, code, field, reason, raw_text)
                values (?, ?, ?, ?, ?, ?)
                """,
                flags.stream()
                        .map(flag -> row(
                                Ids.next(),
                                version.id(),
                                version.code().value(),
                                flag.field().name(),
                                flag.reason().name(),
                                flag.raw()))
                        .toList());
    }

    private void addChannels(ProcedureVersion version) {
        var count = new Count(version.id());
        insert(
                """
                insert into procedures.channel (version_id, position, kind, time_text, fee_text, description)
                values (?, ?, ?, ?, ?, ?)
                """,
                version.channels().stream()
                        .map(way -> count.row(way.kind().name(), way.timeText(), way.feeText(), way.description()))
                        .toList());
    }

    private void addPapers(ProcedureVersion version) {
        var count = new Count(version.id());
        insert(
                """
                insert into procedures.required_paper (version_id, position, case_name, name, note, originals, copies,
                    template, data_source, required, online_accepted)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                version.papers().stream()
                        .map(paper -> count.row(
                                paper.group(),
                                paper.name(),
                                paper.note(),
                                paper.originals(),
                                paper.copies(),
                                paper.template(),
                                paper.dataSource(),
                                paper.required(),
                                paper.onlineAccepted()))
                        .toList());
    }

    private void addResults(ProcedureVersion version) {
        var count = new Count(version.id());
        insert(
                """
                insert into procedures.result_document (version_id, position, name, code, template_key, kind)
                values (?, ?, ?, ?, ?, ?)
                """,
                version.results().stream()
                        .map(result -> count.row(result.name(), result.code(), result.template(), name(result.kind())))
                        .toList());
    }

    private void addSteps(ProcedureVersion version) {
        var count = new Count(version.id());
        insert(
                """
                insert into procedures.internal_step (version_id, position, name, position_kind, office_kind, hours, act,
                    next_steps, returns_to, condition)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                version.internalSteps().stream()
                        .map(step -> count.row(
                                step.name(),
                                step.positionKind(),
                                step.officeKind(),
                                step.hours(),
                                step.act(),
                                step.next().toArray(Integer[]::new),
                                step.returnsTo().toArray(Integer[]::new),
                                step.condition()))
                        .toList());
    }

    private void addVariants(ProcedureVersion version) {
        var count = new Count(version.id());
        insert(
                """
                insert into procedures.time_variant (version_id, position, case_name, channel, limit_unit,
                    limit_amount, limit_mode, cut_off, extra_days)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                version.variants().stream()
                        .map(one -> count.row(
                                one.caseName(),
                                name(one.channel()),
                                one.limit().unit().name(),
                                one.limit().amount(),
                                one.limit().mode().name(),
                                one.limit().cutOff(),
                                one.limit().extraDays()))
                        .toList());
    }

    private void addLegalBases(ProcedureVersion version) {
        var count = new Count(version.id());
        insert(
                "insert into procedures.legal_basis (version_id, position, name, number) values (?, ?, ?, ?)",
                version.legalBases().stream()
                        .map(act -> count.row(act.name(), act.number()))
                        .toList());
    }

    private void addLinks(ProcedureVersion version) {
        var count = new Count(version.id());
        insert("""
            insert into procedures.linked_step (version_id, position, name, place, procedure_code, case_name,
                organisation, after_steps, result, limit_unit, limit_amount, limit_mode, cut_off, extra_days)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, version.links().stream().map(link -> link(count, link)).toList());
    }

    private static @Nullable Object[] link(Count count, LinkedStep link) {
        var procedure = link.procedure();
        var limit = link.limit();
        return count.row(
                link.name(),
                link.place().name(),
                procedure == null ? null : procedure.value(),
                link.caseName(),
                link.organisation(),
                link.after().toArray(Integer[]::new),
                link.result(),
                limit == null ? null : limit.unit().name(),
                limit == null ? null : limit.amount(),
                limit == null ? null : limit.mode().name(),
                limit == null ? null : limit.cutOff(),
                limit == null ? null : limit.extraDays());
    }

    private void insert(String sql, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows);
        }
    }

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    /// Numbers the rows of one version.
    private static final class Count {

        private final UUID version;
        private int position;

        Count(UUID version) {
            this.version = version;
        }

        @Nullable
        Object[] row(@Nullable Object... values) {
            var row = new @Nullable Object[values.length + 2];
            row[0] = version;
            row[1] = ++position;
            System.arraycopy(values, 0, row, 2, values.length);
            return row;
        }
    }
}
