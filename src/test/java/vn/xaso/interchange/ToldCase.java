package vn.xaso.interchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.synchronised.SynchronisedCases;
import vn.xaso.cases.synchronised.SynchronisedCases.Acknowledged;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;
import vn.xaso.cases.synchronised.SynchronisedCases.Sheet;
import vn.xaso.interchange.application.Comparison;
import vn.xaso.interchange.application.Sender;
import vn.xaso.interchange.domain.Comparisons;
import vn.xaso.interchange.domain.Transfer;
import vn.xaso.interchange.domain.Transfers;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.playportal.application.PortalSpeech;
import vn.xaso.playportal.domain.Fault;
import vn.xaso.playportal.domain.PortalBook;

/// A case of Sáng Nhè and the portal of the demonstration, which is told of it. The switch of Sáng Nhè stays off: other
/// tests work there.
public final class ToldCase {

    private final ApplicationContext program;
    private final SangNhe office;
    private final CaseFile file;

    public ToldCase(ApplicationContext program, SangNhe office, CaseFile file) {
        this.program = program;
        this.office = office;
        this.file = file;
    }

    public static ToldCase issued(ApplicationContext program) {
        var office = new SangNhe(program);
        return new ToldCase(program, office, office.issued(SangNhe.sung()));
    }

    public CaseFile file() {
        return file;
    }

    public String code() {
        return Objects.requireNonNull(file.code()).text();
    }

    public static void faults(ApplicationContext program, Map<Fault, String> faults) {
        program.getBean(PortalSpeech.class).set(faults);
    }

    /// What waits of other cases of the unit is not sent: other tests made them, and there may be hundreds.
    public static void park(ApplicationContext program, UnitId unit) {
        var database = program.getBean(JdbcClient.class);
        UnitScope.of(unit)
                .run(() -> program.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
                    database.sql("delete from interchange.outbox where unit_id = :unit")
                            .param("unit", unit.value())
                            .update();
                    database.sql("update interchange.transfer set next_at = null where unit_id = :unit")
                            .param("unit", unit.value())
                            .update();
                }));
    }

    public void faults(Map<Fault, String> faults) {
        faults(program, faults);
    }

    /// Something happened, and what waits is sent.
    public Transfer tell() {
        note();
        return send();
    }

    public void note() {
        office.in(file, () -> {
            program.getBean(Transfers.class).note(file.unit(), file.id());
            return file;
        });
    }

    public Transfer send() {
        program.getBean(Sender.class).send(file.unit());
        return transfer();
    }

    public Transfer transfer() {
        return office.in(
                file,
                () -> program.getBean(Transfers.class)
                        .find(file.unit(), file.id())
                        .orElseThrow());
    }

    public Sheet sheet() {
        return office.in(
                file,
                () -> program.getBean(SynchronisedCases.class)
                        .find(file.unit(), file.id())
                        .orElseThrow());
    }

    public Acknowledged acknowledged() {
        return office.in(
                file,
                () -> Objects.requireNonNull(program.getBean(SynchronisedCases.class)
                        .acknowledged(file.unit(), List.of(file.id()))
                        .get(file.id())));
    }

    public Set<Field> missing() {
        return acknowledged().missing(sheet().values());
    }

    public PortalBook.Kept there() {
        return program.getBean(PortalBook.class).find(code()).orElseThrow();
    }

    public List<PortalBook.KeptFile> filesThere() {
        return program.getBean(PortalBook.class).files(code());
    }

    /// What the newest comparison says of the case, or null where both have the same.
    public Comparisons.@org.jspecify.annotations.Nullable Difference compared() {
        try {
            program.getBean(Comparison.class).compare(file.unit());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
        var comparisons = program.getBean(Comparisons.class);
        return office.in(
                        file,
                        () -> comparisons
                                .differences(
                                        file.unit(),
                                        comparisons
                                                .newest(file.unit())
                                                .orElseThrow()
                                                .id(),
                                        "",
                                        10_000)
                                .stream()
                                .filter(one -> one.code().equals(code()))
                                .findFirst())
                .orElse(null);
    }
}
