package vn.xaso.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Xaso;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.search.Search;
import vn.xaso.search.SearchFeed;
import vn.xaso.search.domain.Follower;
import vn.xaso.search.domain.SearchEngine;
import vn.xaso.search.domain.WordKeeper;

/// The program without its web server, on a data folder that is thrown away.
final class House implements AutoCloseable {

    private final Path data;
    private final ConfigurableApplicationContext program;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    private House(Path data, ConfigurableApplicationContext program) {
        this.data = data;
        this.program = program;
        var transactions = program.getBean(PlatformTransactionManager.class);
        writing = new TransactionTemplate(transactions);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    static House open(Path data, String engine) {
        var application = new SpringApplication(Xaso.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        return new House(
                data,
                application.run(
                        "--xaso.folder.data=" + data,
                        "--xaso.search.engine=" + engine,
                        "--xaso.search.follow=0s",
                        "--xaso.demo=false"));
    }

    SearchEngine engine(String name) {
        return program.getBeansOfType(SearchEngine.class).values().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Search search() {
        return program.getBean(Search.class);
    }

    SearchFeed feed() {
        return program.getBean(SearchFeed.class);
    }

    void countWords() {
        program.getBean(WordKeeper.class).keep();
    }

    void follow() {
        program.getBeansOfType(Follower.class).values().forEach(Follower::follow);
    }

    void write(UnitId unit, Runnable work) {
        UnitScope.of(unit).run(() -> writing.executeWithoutResult(status -> work.run()));
    }

    /// As a page of the program reads: in a transaction that only reads, in the scope of the units.
    <T> T read(Set<UnitId> units, Supplier<T> work) {
        return UnitScope.of(units).call(() -> reading.execute(status -> work.get()));
    }

    /// As the superuser of the database, whom no row-level security holds.
    Connection asSuperuser() throws IOException, SQLException {
        var passwords = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("database.properties"))) {
            passwords.load(reader);
        }
        var facts = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + facts.get(3).strip() + "/xaso",
                "postgres",
                passwords.getProperty("superuser"));
    }

    void run(List<String> statements) throws IOException, SQLException {
        try (var connection = asSuperuser();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    List<String> ask(String sql) throws IOException, SQLException {
        var answers = new ArrayList<String>();
        try (var connection = asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    @Override
    public void close() {
        program.close();
    }
}
