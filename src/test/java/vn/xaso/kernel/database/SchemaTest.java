package vn.xaso.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xaso.HouseTest;

@HouseTest
@Tag("outside")
class SchemaTest {

    @Autowired
    private DatabaseServer server;

    @Autowired
    private DatabaseState state;

    @Autowired
    private DataSource database;

    @Test
    void usesTheOutsideServerThatTheEnvironmentNames() {
        var named = System.getenv("XASO_DB_URL");

        if (named == null || named.isBlank()) {
            assertThat(server.embedded()).isNotNull();
        } else {
            assertThat(server.embedded()).isNull();
            assertThat(server.url()).isEqualTo(named);
        }
    }

    @Test
    void worksOnARoleThatOwnsNothingAndObeysRowLevelSecurity() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select rolsuper or rolbypassrls or exists (select from pg_class where relowner = pg_roles.oid)
                        from pg_roles where rolname = current_user""")) {
            rows.next();
            assertThat(rows.getBoolean(1)).isFalse();
            connection.rollback();
        }
    }

    @Test
    void remembersWhichMigrationsItHasSeen() throws Exception {
        assertThat(state.ask()).isEqualTo(DatabaseState.State.CURRENT);
        assertThat(new Schema(server, "migrations of another build").isCurrent(asOwner()))
                .isFalse();
    }

    @Test
    void foldsVietnameseTextAsTheProgramDoes() throws SQLException {
        var folded = JdbcClient.create(
                        new org.springframework.jdbc.datasource.SingleConnectionDataSource(asOwner(), true))
                .sql("select kernel.fold('Nghị định Đặng Thị Hằng')")
                .query(String.class)
                .single();

        assertThat(folded).isEqualTo(vn.xaso.kernel.SearchText.fold("Nghị định Đặng Thị Hằng"));
    }

    private java.sql.Connection asOwner() throws SQLException {
        return DriverManager.getConnection(server.url(), server.ownerUser(), server.ownerPassword());
    }
}
