package vn.xaso.procedures.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Money;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.LinkedStep;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion.Channel;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.ProcedureVersion.FeeKind;
import vn.xaso.procedures.ProcedureVersion.InternalStep;
import vn.xaso.procedures.ProcedureVersion.LegalBasis;
import vn.xaso.procedures.ProcedureVersion.RequiredPaper;
import vn.xaso.procedures.ProcedureVersion.ResultDocument;
import vn.xaso.procedures.ProcedureVersion.ResultKind;
import vn.xaso.procedures.ProcedureVersion.TimeVariant;

/// Reads the lists that belong to a version.
@Repository
class PartsQuery {

    private final JdbcClient jdbc;

    PartsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Channel> channels(UUID version) {
        return list(
                "select kind, time_text, fee_text, description from procedures.channel",
                version,
                (row, number) -> new Channel(
                        ChannelKind.valueOf(row.getString("kind")),
                        row.getString("time_text"),
                        row.getString("fee_text"),
                        row.getString("description")));
    }

    List<RequiredPaper> papers(UUID version) {
        return list(
                """
                select position, case_name, name, note, originals, copies, template, data_source, required,
                    online_accepted
                from procedures.required_paper
                """,
                version,
                (row, number) -> new RequiredPaper(
                        row.getInt("position"),
                        row.getString("case_name"),
                        row.getString("name"),
                        row.getString("note"),
                        row.getObject("originals", Integer.class),
                        row.getObject("copies", Integer.class),
                        row.getString("template"),
                        row.getString("data_source"),
                        row.getBoolean("required"),
                        row.getBoolean("online_accepted")));
    }

    List<FeeItem> fees(UUID version) {
        var exemptions = exemptions(version);
        return list(
                """
                select position, name, kind, amount, formula, per_unit, exemptions, channel, step_from, step_amount,
                    ceiling, collected, basis, valid_from, valid_to
                from procedures.fee_item
                """,
                version,
                (row, number) -> new FeeItem(
                        row.getString("name"),
                        value(FeeKind.class, row, "kind"),
                        money(row, "amount"),
                        row.getString("formula"),
                        row.getString("per_unit"),
                        row.getString("exemptions"),
                        value(ChannelKind.class, row, "channel"),
                        FeeRow.terms(row, exemptions.getOrDefault(row.getInt("position"), List.of()))));
    }

    private Map<Integer, List<FeeItem.Exemption>> exemptions(UUID version) {
        return jdbc.sql("""
            select fee_position, group_name, proof, relief, amount from procedures.fee_exemption
            where version_id = :version order by fee_position, position
            """).param("version", version).query(FeeRow::exemption).list().stream()
                .collect(Collectors.groupingBy(
                        FeeRow.OfItem::position, Collectors.mapping(FeeRow.OfItem::exemption, Collectors.toList())));
    }

    List<ResultDocument> results(UUID version) {
        return list(
                "select name, code, template_key, kind from procedures.result_document",
                version,
                (row, number) -> new ResultDocument(
                        row.getString("name"),
                        row.getString("code"),
                        row.getString("template_key"),
                        value(ResultKind.class, row, "kind")));
    }

    List<InternalStep> steps(UUID version) {
        return list(
                """
                select position, name, position_kind, office_kind, hours, act,
                    coalesce(next_steps, case when lead(position) over (order by position) is null then '{}'
                        else array[lead(position) over (order by position)] end) as next_steps, returns_to, condition
                from procedures.internal_step
                """,
                version,
                (row, number) -> new InternalStep(
                        row.getInt("position"),
                        row.getString("name"),
                        row.getString("position_kind"),
                        row.getString("office_kind"),
                        row.getInt("hours"),
                        row.getString("act"),
                        numbers(row, "next_steps"),
                        numbers(row, "returns_to"),
                        row.getString("condition")));
    }

    List<TimeVariant> variants(UUID version) {
        return list(
                """
                select case_name, channel, limit_unit, limit_amount, limit_mode, cut_off, extra_days
                from procedures.time_variant
                """,
                version,
                (row, number) -> new TimeVariant(
                        row.getString("case_name"),
                        value(ChannelKind.class, row, "channel"),
                        Objects.requireNonNull(VersionShelf.limit(row))));
    }

    List<LinkedStep> links(UUID version) {
        return list(
                """
                select position, name, place, procedure_code, case_name, organisation, after_steps, result, limit_unit,
                    limit_amount, limit_mode, cut_off, extra_days
                from procedures.linked_step
                """,
                version,
                (row, number) -> new LinkedStep(
                        row.getInt("position"),
                        row.getString("name"),
                        LinkedStep.Place.valueOf(row.getString("place")),
                        ProcedureCode.find(Objects.requireNonNullElse(row.getString("procedure_code"), ""))
                                .orElse(null),
                        row.getString("case_name"),
                        row.getString("organisation"),
                        VersionShelf.limit(row),
                        numbers(row, "after_steps"),
                        row.getString("result")));
    }

    List<LegalBasis> legalBases(UUID version) {
        return list(
                "select name, number from procedures.legal_basis",
                version,
                (row, number) -> new LegalBasis(row.getString("name"), row.getString("number")));
    }

    private <T> List<T> list(String select, UUID version, RowMapper<T> mapper) {
        return List.copyOf(jdbc.sql(select + " where version_id = :version order by position")
                .param("version", version)
                .query(mapper)
                .list());
    }

    private static List<Integer> numbers(ResultSet row, String column) throws SQLException {
        return List.of((Integer[]) row.getArray(column).getArray());
    }

    static @Nullable Money money(ResultSet row, String column) throws SQLException {
        var amount = row.getObject(column, Long.class);
        return amount == null ? null : new Money(amount);
    }

    static <E extends Enum<E>> @Nullable E value(Class<E> type, ResultSet row, String column) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
