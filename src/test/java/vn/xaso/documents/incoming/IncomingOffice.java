package vn.xaso.documents.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.demo.DemoProvince;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.incoming.application.ArrivalDesk;
import vn.xaso.documents.incoming.application.AssignmentDesk;
import vn.xaso.documents.incoming.application.Direction;
import vn.xaso.documents.incoming.application.DirectionDesk;
import vn.xaso.documents.incoming.application.DocumentHandlingDesk;
import vn.xaso.documents.incoming.application.NewArrival;
import vn.xaso.documents.incoming.application.TransferDesk;
import vn.xaso.documents.incoming.domain.Channel;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.Particulars;
import vn.xaso.documents.incoming.domain.Party;
import vn.xaso.files.CheckedFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitScope;

/// The office of Sáng Nhè for tests: its people do with documents what one line says. Not a bean.
public final class IncomingOffice {

    private final DemoProvince province;
    private final Desks desks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /// All desks at which an incoming document is worked on.
    public record Desks(
            ArrivalDesk arrival,
            TransferDesk transfer,
            DirectionDesk direction,
            AssignmentDesk assignment,
            DocumentHandlingDesk handling) {}

    public IncomingOffice(ApplicationContext program) {
        province = program.getBean(DemoProvince.class);
        desks = new Desks(
                program.getBean(ArrivalDesk.class),
                program.getBean(TransferDesk.class),
                program.getBean(DirectionDesk.class),
                program.getBean(AssignmentDesk.class),
                program.getBean(DocumentHandlingDesk.class));
        transaction = program.getBean(TransactionTemplate.class);
        clock = program.getBean(Clock.class);
        province.found();
    }

    public Desks desks() {
        return desks;
    }

    public Actor actor(String who) {
        return Objects.requireNonNull(province.people().get(who + ".sangnhe")).actor();
    }

    public Actor stranger(String who) {
        return Objects.requireNonNull(province.people().get(who + ".sipaphin")).actor();
    }

    public <T> T as(String who, Function<Actor, T> act) {
        var actor = actor(who);
        return UnitScope.of(actor.unit()).call(() -> act.apply(actor));
    }

    /// Reads something of the unit.
    public <T> T in(Supplier<T> question) {
        return UnitScope.of(actor("vanthu").unit())
                .call(() -> Objects.requireNonNull(transaction.execute(status -> question.get())));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public static Particulars letter(String number, String summary) {
        return new Particulars(
                "CONG_VAN",
                number,
                "SNV-CCHC",
                LocalDate.of(2026, 11, 20),
                "Sở Nội vụ tỉnh Điện Biên",
                summary,
                "Lò Văn Panh",
                "Phó Giám đốc",
                3,
                Urgency.NORMAL,
                null,
                "");
    }

    public IncomingDocument received(CheckedFile... files) {
        var wanted = new NewArrival(UUID.randomUUID().toString(), Channel.UPLOAD, "", "", "", null, List.of(files));
        return as("vanthu", clerk -> desks.arrival().receive(clerk, wanted));
    }

    public IncomingDocument registered(Particulars said) {
        var received = received();
        return as("vanthu", clerk -> desks.arrival().register(clerk, received.id(), received.version(), said, null));
    }

    public IncomingDocument registered() {
        return registered(letter(String.valueOf(System.nanoTime() % 100_000), "V/v rà soát thủ tục hành chính"));
    }

    public IncomingDocument submitted() {
        return submitted(registered());
    }

    public IncomingDocument submitted(IncomingDocument registered) {
        var chairman = actor("chutich").person();
        return as(
                "vanthu", clerk -> desks.transfer().submit(clerk, registered.id(), registered.version(), chairman, ""));
    }

    /// The chairman names the office of the chief clerk.
    public IncomingDocument directed() {
        return directed(submitted(), officeParty());
    }

    public IncomingDocument directed(IncomingDocument submitted, Party lead) {
        var direction = new Direction(lead, List.of(), List.of(), today().plusDays(10), "Tham mưu văn bản trả lời.");
        return as(
                "chutich",
                chairman -> desks.direction().direct(chairman, submitted.id(), submitted.version(), direction));
    }

    public Party officeParty() {
        return new Party(Objects.requireNonNull(actor("chanhvanphong").office()), null);
    }

    public Party specialistParty() {
        return new Party(null, actor("hotich").person());
    }

    public IncomingDocument transferred(IncomingDocument directed) {
        return as("vanthu", clerk -> desks.transfer().transfer(clerk, directed.id(), directed.version()));
    }

    /// In the hands of the specialist, who was named directly.
    public IncomingDocument withTheSpecialist() {
        return transferred(directed(submitted(), specialistParty()));
    }

    public @Nullable UUID office(String who) {
        return actor(who).office();
    }
}
