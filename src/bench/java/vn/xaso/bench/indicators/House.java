package vn.xaso.bench.indicators;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Xaso;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Units;
import vn.xaso.indicators.Measures;
import vn.xaso.indicators.Scorecards;
import vn.xaso.indicators.domain.Facts;
import vn.xaso.indicators.domain.Totals;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// The program with the demonstration's province and nothing in it, on a data folder that is thrown away.
final class House implements AutoCloseable {

    private final Path data;
    private final ConfigurableApplicationContext program;
    private final TransactionTemplate writing;
    private final List<UnitId> communes;

    private House(Path data, ConfigurableApplicationContext program) {
        this.data = data;
        this.program = program;
        writing = new TransactionTemplate(program.getBean(PlatformTransactionManager.class));
        program.getBean(DemoProvince.class).found();
        var units = program.getBean(Units.class);
        communes = units.withRegisters().stream()
                .filter(unit -> units.get(unit).code().length() == 5)
                .sorted()
                .toList();
    }

    static House open(Path data) {
        var application = new SpringApplication(Xaso.class);
        return new House(
                data,
                application.run(
                        "--xaso.folder.data=" + data,
                        "--server.port=0",
                        "--xaso.demo=true",
                        "--xaso.demo-story=false",
                        "--xaso.indicators.every=0s",
                        "--xaso.signing.warm-up-after=0s",
                        "--xaso.search.follow=0s"));
    }

    List<UnitId> communes() {
        return communes;
    }

    int port() {
        return Integer.parseInt(
                java.util.Objects.requireNonNull(program.getEnvironment().getProperty("local.server.port")));
    }

    Measures measures() {
        return program.getBean(Measures.class);
    }

    Scorecards scorecards() {
        return program.getBean(Scorecards.class);
    }

    Facts facts() {
        return program.getBean(Facts.class);
    }

    Totals totals() {
        return program.getBean(Totals.class);
    }

    void write(Runnable work) {
        UnitScope.of(Set.copyOf(communes)).run(() -> writing.executeWithoutResult(status -> work.run()));
    }

    /// As a page of the program reads: in the scope of its units.
    <T> T read(Set<UnitId> units, Supplier<T> work) {
        return UnitScope.of(units).call(work::get);
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

    @Override
    public void close() {
        program.close();
    }
}
