package vn.xaso.kernel.database;

import static org.springframework.jdbc.core.namedparam.SqlParameterSource.TYPE_UNKNOWN;

import javax.sql.DataSource;
import org.springframework.jdbc.core.PreparedStatementCreatorFactory;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.util.ConcurrentLruCache;

/// Keeps the text of a statement with its names replaced. Made anew for each call, the same long text would also be
/// hashed and compared anew by the driver, which looks by it for what the server has prepared.
class KeptStatements extends NamedParameterJdbcTemplate {

    private static final int MOST = 1_000;

    private final ConcurrentLruCache<ParsedSql, PreparedStatementCreatorFactory> kept =
            new ConcurrentLruCache<>(MOST, parsed -> super.getPreparedStatementCreatorFactory(parsed, NO_TYPES));

    /// Any name has a value, of no particular type.
    private static final SqlParameterSource NO_TYPES = new MapSqlParameterSource() {
        @Override
        public boolean hasValue(String name) {
            return true;
        }

        @Override
        public Object getValue(String name) {
            return "";
        }
    };

    KeptStatements(DataSource database) {
        super(database);
        setCacheLimit(MOST);
    }

    @Override
    protected PreparedStatementCreatorFactory getPreparedStatementCreatorFactory(
            ParsedSql parsed, SqlParameterSource values) {
        return values instanceof MapSqlParameterSource map && isPlain(map)
                ? kept.get(parsed)
                : super.getPreparedStatementCreatorFactory(parsed, values);
    }

    /// A list is written out as so many parameters as it has values, and a type that is given must reach the driver.
    private static boolean isPlain(MapSqlParameterSource values) {
        for (var value : values.getValues().entrySet()) {
            if (value.getValue() instanceof Iterable || values.getSqlType(value.getKey()) != TYPE_UNKNOWN) {
                return false;
            }
        }
        return true;
    }
}
