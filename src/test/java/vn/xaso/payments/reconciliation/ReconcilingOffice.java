package vn.xaso.payments.reconciliation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.demo.DemoProvince;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitScope;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.Payments;
import vn.xaso.payments.application.TillDesk;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.Way;
import vn.xaso.payments.reconciliation.application.DifferenceDesk;
import vn.xaso.payments.reconciliation.application.StatementDesk;
import vn.xaso.payments.reconciliation.domain.ColumnRole;
import vn.xaso.payments.reconciliation.domain.Difference;
import vn.xaso.payments.reconciliation.domain.Source;

/// An office that reads the statements of its account, for tests.
public final class ReconcilingOffice {

    private static final String HEAD =
            "Ngày giao dịch,Số bút toán,Nội dung giao dịch,Phát sinh nợ,Phát sinh có,Số dư\n";

    public final ApplicationContext program;
    public final Actor clerk;
    public final TransactionTemplate transaction;

    public ReconcilingOffice(ApplicationContext program) {
        this(program, "motcua.sangnhe");
    }

    public ReconcilingOffice(ApplicationContext program, String login) {
        this.program = program;
        var province = program.getBean(DemoProvince.class);
        province.found();
        this.clerk = Objects.requireNonNull(province.people().get(login)).actor();
        this.transaction = program.getBean(TransactionTemplate.class);
    }

    public Debtor debtor() {
        return Debtor.of(clerk, transaction, program.getBean(Payments.class));
    }

    public Attempt begins(Debtor debtor, UUID obligation, Way way) {
        return debtor.in(() -> program.getBean(TillDesk.class).begin(debtor.clerk(), obligation, way));
    }

    /// A line of a statement.
    public static String line(String number, String words, long amount) {
        return "24/11/2026 09:15:02," + number + ",\"" + words + "\",,\"" + "%,d".formatted(amount) + "\",\n";
    }

    public static byte[] statement(String... lines) {
        return (HEAD + String.join("", lines)).getBytes(StandardCharsets.UTF_8);
    }

    /// A line of the file of a provider.
    ///
    /// @param batch with which it was paid out, or empty
    public static String paid(String number, String reference, LocalDate day, long amount, String batch) {
        var on = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day);
        return "XASO," + number + "," + reference + "," + on + " 09:17:33," + amount + ",1100," + batch
                + ",Thành công\n";
    }

    public static byte[] provider(String... lines) {
        return ("Mã website,Mã giao dịch,Mã tham chiếu,Thời gian thanh toán,Số tiền,Phí,Mã lô,Trạng thái\n"
                        + String.join("", lines))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// The difference of the line with that number.
    public Difference task(String number) {
        return UnitScope.of(clerk.unit())
                .call(() -> desk().get(
                                clerk,
                                program.getBean(JdbcClient.class)
                                        .sql("""
                                            select d.id from payments.difference d
                                            join payments.statement_line l on l.id = d.line_id where l.number = :number
                                            """)
                                        .param("number", number)
                                        .query(UUID.class)
                                        .single())
                        .difference());
    }

    /// Brings the file and takes it.
    public UUID takes(byte[] file) {
        var desk = program.getBean(StatementDesk.class);
        return UnitScope.of(clerk.unit()).call(() -> {
            var checked =
                    program.getBean(FileStore.class).check(new UploadedFile("sao-ke.csv", file), Purpose.STATEMENT);
            var statement = desk.bring(clerk, checked);
            desk.take(clerk, statement.id(), statement.version());
            return statement.id();
        });
    }

    public UUID takes(String... lines) {
        return takes(statement(lines));
    }

    /// Differences with these words in them.
    public List<Difference> differences(String words) {
        return UnitScope.of(clerk.unit()).call(() -> {
            var ids = program.getBean(JdbcClient.class)
                    .sql("""
                        select id from payments.difference
                        where unit_id = :unit and (words like :words or reference like :words) order by opened_at, id
                        """)
                    .param("unit", clerk.unit().value())
                    .param("words", "%" + words + "%")
                    .query(UUID.class)
                    .list();
            return ids.stream().map(id -> desk().get(clerk, id).difference()).toList();
        });
    }

    /// A row in each table.
    public Map<String, String> records(String name) {
        var statement = takes(line("FT" + Ids.next(), name, 20_000));
        var difference = differences(name).getFirst();
        act(() -> {
            var desk = program.getBean(StatementDesk.class);
            var columns = Map.of(ColumnRole.DAY, 0, ColumnRole.NUMBER, 1, ColumnRole.WORDS, 2, ColumnRole.CREDIT, 4);
            var file = new UploadedFile(
                    "la.csv", "Wann,Was,Wozu,Raus,Rein\n24/11/2026,1,x,,5\n".getBytes(StandardCharsets.UTF_8));
            var seen = desk.bring(clerk, program.getBean(FileStore.class).check(file, Purpose.STATEMENT));
            desk.arrange(clerk, seen.id(), seen.version(), Source.BANK, columns);
        });
        return Map.of(
                "statement", statement.toString(), "difference", difference.id().toString());
    }

    public DifferenceDesk desk() {
        return program.getBean(DifferenceDesk.class);
    }

    public void act(Runnable act) {
        UnitScope.of(clerk.unit()).run(act);
    }
}
