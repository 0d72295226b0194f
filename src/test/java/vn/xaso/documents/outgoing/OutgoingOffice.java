package vn.xaso.documents.outgoing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.demo.DemoProvince;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.numbers.RegisterEntry;
import vn.xaso.documents.outgoing.application.DraftingDesk;
import vn.xaso.documents.outgoing.application.IssueDesk;
import vn.xaso.documents.outgoing.application.NewDraft;
import vn.xaso.documents.outgoing.application.RegistryDesk;
import vn.xaso.documents.outgoing.application.ReviewDesk;
import vn.xaso.documents.outgoing.application.SigningDesk;
import vn.xaso.documents.outgoing.domain.DraftText;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.signing.Pin;

/// The office of Sáng Nhè for tests: its people bring a document one step further with one line. Not a bean.
public final class OutgoingOffice {

    public static final Pin PIN = new Pin("246810");
    public static final RegisterEntry ENTRY = new RegisterEntry("Văn phòng", 1, "", "");

    private final DemoProvince province;
    private final Desks desks;
    private final TransactionTemplate transaction;

    /// All desks at which an outgoing document is worked on.
    public record Desks(
            DraftingDesk drafting, ReviewDesk review, SigningDesk signing, RegistryDesk registry, IssueDesk issue) {}

    public OutgoingOffice(ApplicationContext program) {
        province = program.getBean(DemoProvince.class);
        desks = new Desks(
                program.getBean(DraftingDesk.class),
                program.getBean(ReviewDesk.class),
                program.getBean(SigningDesk.class),
                program.getBean(RegistryDesk.class),
                program.getBean(IssueDesk.class));
        transaction = program.getBean(TransactionTemplate.class);
        province.found();
    }

    public Desks desks() {
        return desks;
    }

    public Actor actor(String who) {
        return person(who + ".sangnhe");
    }

    public Actor person(String login) {
        return Objects.requireNonNull(province.people().get(login)).actor();
    }

    public UnitId neighbour() {
        return person("vanthu.sipaphin").unit();
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

    public DraftText text(String summary) {
        return new DraftText(
                "QUYET_DINH",
                Urgency.NORMAL,
                summary,
                List.of(),
                List.of("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"),
                "Điều 1. Kiện toàn Tổ công nghệ số cộng đồng xã Sáng Nhè.\n"
                        + "Điều 2. Quyết định này có hiệu lực từ ngày ký.",
                List.of("Như Điều 2", "UBND xã Si Pa Phìn"),
                "Lưu: VT, VP.",
                "",
                actor("chutich").person(),
                null);
    }

    public OutgoingDocument drafted(String summary) {
        return drafted(new NewDraft(text(summary), List.of(neighbour()), List.of("Bưu điện văn hóa xã"), null));
    }

    public OutgoingDocument drafted(NewDraft wanted) {
        return as("hotich", drafter -> desks.drafting().begin(drafter, wanted, OutgoingDocument.Links.NONE));
    }

    public OutgoingDocument submitted(OutgoingDocument drafted) {
        return as("hotich", drafter -> desks.review().submit(drafter, drafted.id(), drafted.version()));
    }

    public OutgoingDocument checked(OutgoingDocument submitted) {
        return as("chanhvanphong", head -> {
            var approved = desks.review().approve(head, submitted.id(), submitted.version(), "");
            return desks.review().confirmFormat(head, approved.id(), approved.version(), "");
        });
    }

    public OutgoingDocument atLeader(String summary) {
        return checked(submitted(drafted(summary)));
    }

    public OutgoingDocument signed(OutgoingDocument atLeader) {
        return as("chutich", chairman -> {
            desks.signing().opened(chairman, atLeader.id());
            return desks.signing().sign(chairman, atLeader.id(), atLeader.version(), PIN);
        });
    }

    public OutgoingDocument sealed(OutgoingDocument signed) {
        return as("vanthu", clerk -> desks.registry().numberAndSeal(clerk, signed.id(), signed.version(), PIN, ENTRY));
    }

    public OutgoingDocument issued(String summary) {
        var sealed = sealed(signed(atLeader(summary)));
        return as("vanthu", clerk -> desks.issue().issue(clerk, sealed.id(), sealed.version()));
    }

    public static String unique(String summary) {
        return summary + " " + UUID.randomUUID().toString().substring(0, 8);
    }
}
