package vn.xaso.identity.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.identity.ApiScope;
import vn.xaso.identity.domain.ApiToken;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// Tokens whose units are all the administrator's, the newest first. Those for every unit belong to whoever keeps the
/// list of units.
@Repository
@Transactional(readOnly = true)
public class ApiTokenListQuery {

    private static final int PAGE = 50;

    private static final String FROM = """
        from identity.api_token token
            left join identity.account maker on maker.id = token.made_by
            left join identity.account ender on ender.id = token.revoked_by
        where case when cardinality(token.unit_ids) = 0 then :every else token.unit_ids <@ :units end
        """;

    private static final String SELECT =
            "select maker.name as maker, ender.name as ender, " + ApiTokenTable.COLUMNS + " " + FROM;

    private static final Map<ApiToken.State, String> STATES = Map.of(
            ApiToken.State.VALID,
            " and token.revoked_at is null and (token.expires_at is null or token.expires_at > :soon)",
            ApiToken.State.SOON_OVER,
            " and token.revoked_at is null and token.expires_at > :now and token.expires_at <= :soon",
            ApiToken.State.EXPIRED,
            " and token.revoked_at is null and token.expires_at <= :now",
            ApiToken.State.ENDED,
            " and token.revoked_at is not null");

    private final JdbcClient database;

    ApiTokenListQuery(JdbcClient database) {
        this.database = database;
    }

    /// @param maker the name of the administrator, or null where the command made it
    /// @param ender who ended it, or null
    public record Row(
            ApiToken token,
            @Nullable String maker,
            @Nullable String ender) {}

    /// @param text in the name of the token or of who made it, or empty
    /// @param scope null for all
    /// @param state null for all
    public record Filter(String text, @Nullable ApiScope scope, ApiToken.@Nullable State state) {}

    /// @param after the last one of the page before, or null
    public Slice<Row> newest(Actor actor, Filter filter, @Nullable UUID after, Instant now) {
        return Slice.cut(
                rows(actor, filter, after, PAGE + 1, now),
                PAGE,
                row -> row.token().id().toString());
    }

    /// The whole list, or as much of it as anybody takes along.
    public List<Row> first(Actor actor, Filter filter, int most, Instant now) {
        return rows(actor, filter, null, most, now);
    }

    public Optional<Row> find(Actor actor, UUID id) {
        var values = whose(actor);
        values.put("id", id);
        return database.sql(SELECT + " and token.id = :id")
                .params(values)
                .query(ApiTokenListQuery::row)
                .optional();
    }

    public int countSoonOver(Actor actor, Instant now) {
        return database.sql("select count(*) " + FROM + STATES.get(ApiToken.State.SOON_OVER))
                .params(at(whose(actor), now))
                .query(Integer.class)
                .single();
    }

    private List<Row> rows(Actor actor, Filter filter, @Nullable UUID after, int most, Instant now) {
        var sql = new StringBuilder(SELECT);
        var values = whose(actor);
        values.put("most", most);
        var folded = SearchText.fold(filter.text());
        if (!folded.isEmpty()) {
            sql.append(" and position(:text in kernel.fold(concat_ws(' ', token.name, maker.name))) > 0");
            values.put("text", folded);
        }
        if (filter.scope() != null) {
            sql.append(" and :scope = any (string_to_array(token.scopes, ' '))");
            values.put("scope", filter.scope().word());
        }
        if (filter.state() != null) {
            sql.append(STATES.get(filter.state()));
            at(values, now);
        }
        if (after != null) {
            sql.append(" and (token.made_at, token.id) <"
                    + " (select last.made_at, last.id from identity.api_token last where last.id = :after)");
            values.put("after", after);
        }
        sql.append(" order by token.made_at desc, token.id desc limit :most");
        return database.sql(sql.toString())
                .params(values)
                .query(ApiTokenListQuery::row)
                .list();
    }

    private static Map<String, Object> whose(Actor actor) {
        var values = new HashMap<String, Object>();
        values.put("every", actor.may(Right.MANAGE_UNITS));
        values.put("units", actor.units().stream().map(UnitId::value).toArray(UUID[]::new));
        return values;
    }

    private static Map<String, Object> at(Map<String, Object> values, Instant now) {
        values.put("now", now.atOffset(ZoneOffset.UTC));
        values.put("soon", now.plus(ApiToken.SOON).atOffset(ZoneOffset.UTC));
        return values;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(ApiTokenTable.read(row, number), row.getString("maker"), row.getString("ender"));
    }
}
