package vn.xaso.kernel.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.DataFolder;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.postgres.EmbeddedPostgres;

/// Starts the embedded database or finds the outside one, brings the schema up to date, opens the pool.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DatabaseSettings.class, DataFolder.class})
class DatabaseConfiguration {

    @Bean
    Clock clock() {
        return new OfficeClock();
    }

    @Bean
    DatabaseServer databaseServer(DatabaseSettings settings, DataFolder folder) throws IOException, SQLException {
        if (settings.isOutside()) {
            return DatabaseServer.outside(settings);
        }
        var server = EmbeddedPostgres.start(folder.data(), folder.shelf(), settings.durable());
        server.prepare(settings.name());
        return DatabaseServer.embedded(server, settings.name());
    }

    @Bean
    DataSource dataSource(DatabaseServer server, DatabaseSettings settings) {
        migrate(server);
        var pool = new HikariConfig();
        pool.setJdbcUrl(server.url());
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(settings.connections());
        pool.setMinimumIdle(2);
        pool.setAutoCommit(false);
        pool.setConnectionTimeout(5_000);
        pool.setPoolName("xaso");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("stringtype", "unspecified");
        pool.addDataSourceProperty("prepareThreshold", "3");
        return new ScopedDataSource(new HikariDataSource(pool));
    }

    private static void migrate(DatabaseServer server) {
        Flyway.configure()
                .dataSource(server.url(), server.ownerUser(), server.ownerPassword())
                .locations("classpath:db/migration")
                .defaultSchema("kernel")
                .createSchemas(true)
                .outOfOrder(true)
                .placeholders(Map.of("app_role", server.user()))
                .load()
                .migrate();
    }

    /// The facts of a connection, wherever the server runs.
    record DatabaseServer(
            String url,
            String user,
            String password,
            String ownerUser,
            String ownerPassword,
            @Nullable EmbeddedPostgres embedded)
            implements AutoCloseable {

        static DatabaseServer outside(DatabaseSettings settings) {
            return new DatabaseServer(
                    given(settings.url(), "XASO_DB_URL"),
                    given(settings.user(), "XASO_DB_USER"),
                    given(settings.password(), "XASO_DB_PASSWORD"),
                    given(settings.ownerUser(), "XASO_DB_OWNER_USER"),
                    given(settings.ownerPassword(), "XASO_DB_OWNER_PASSWORD"),
                    null);
        }

        private static String given(@Nullable String value, String variable) {
            if (value == null || value.isBlank()) {
                throw new IllegalStateException(variable + " is missing; see docs/manual/operator.md");
            }
            return value;
        }

        static DatabaseServer embedded(EmbeddedPostgres server, String name) {
            return new DatabaseServer(
                    server.url(name),
                    "xaso_app",
                    server.applicationPassword(),
                    "xaso_owner",
                    server.ownerPassword(),
                    server);
        }

        @Override
        public void close() {
            if (embedded != null) {
                embedded.close();
            }
        }

        @Override
        public String toString() {
            return "DatabaseServer[" + url + "]";
        }
    }
}
