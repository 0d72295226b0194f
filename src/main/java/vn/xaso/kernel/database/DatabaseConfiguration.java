package vn.xaso.kernel.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import vn.xaso.kernel.DataFolder;
import vn.xaso.kernel.OfficeClock;

/// Starts the embedded database or finds the outside one, brings the schema up to date, opens the pool.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DatabaseSettings.class, DataFolder.class})
class DatabaseConfiguration {

    /// The answers of a page are short: to start further processes for one takes longer than the answer itself.
    private static final String ONE_PROCESS = "set max_parallel_workers_per_gather = 0";

    @Bean
    Clock clock() {
        return new OfficeClock();
    }

    /// Joins the start that `main` has begun; a test begins it here.
    @Bean
    DatabaseServer databaseServer(ObjectProvider<DatabaseStart> begun, DatabaseSettings settings, DataFolder folder) {
        return begun.getIfAvailable(() -> DatabaseStart.inBackground(settings, folder, false))
                .join();
    }

    @Bean
    Schema schema(DatabaseServer server) throws IOException {
        return Schema.of(server);
    }

    @Bean
    NamedParameterJdbcTemplate namedParameterJdbcTemplate(DataSource database) {
        return new KeptStatements(database);
    }

    @Bean
    DataSource dataSource(DatabaseServer server, DatabaseSettings settings) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(server.url());
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(settings.connections());
        pool.setMinimumIdle(2);
        pool.setAutoCommit(false);
        pool.setConnectionTimeout(5_000);
        pool.setPoolName("xaso");
        pool.setConnectionInitSql(ONE_PROCESS);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("stringtype", "unspecified");
        pool.addDataSourceProperty("prepareThreshold", "3");
        return new ScopedDataSource(new HikariDataSource(pool));
    }
}
