package vn.xaso.vault.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.audit.AuditedBy;
import vn.xaso.demo.DemoProvince;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.vault.Owner;
import vn.xaso.vault.PaperReuse;
import vn.xaso.vault.Vault;
import vn.xaso.vault.VaultPaper;
import vn.xaso.vault.VaultPaper.Source;
import vn.xaso.vault.VaultPaper.Status;
import vn.xaso.vault.VaultStore;

@HouseTest
class VaultDeskTest {

    private static final Random RANDOM = new Random();
    private static final Set<String> BIRTH = Set.of("KHAI_SINH");

    @Autowired
    private Vault vault;

    @Autowired
    private OwnPapers own;

    @Autowired
    private FileStore files;

    private VaultStore store;
    private UnitId here;
    private UnitId elsewhere;
    private final Owner owner = someone();

    @Autowired
    void open(ApplicationContext program) {
        store = new VaultStore(program);
        var people = program.getBean(DemoProvince.class);
        people.found();
        here = Objects.requireNonNull(people.people().get("motcua.sangnhe"))
                .actor()
                .unit();
        elsewhere = Objects.requireNonNull(people.people().get("motcua.sipaphin"))
                .actor()
                .unit();
    }

    @Test
    void offersAGoodPaperToItsOfficeWithAllThatStandsOnIt() {
        var kept = store.keep(here, owner, "Giấy khai sinh", "45/2026", Source.DIGITISED);

        var offers = in(here, () -> vault.offers(here, owner, BIRTH));

        assertThat(offers).singleElement().satisfies(offer -> {
            assertThat(offer.id()).isEqualTo(kept.id());
            assertThat(offer.paper()).isEqualTo(kept);
        });
    }

    @Test
    void tellsAnotherOfficeOnlyThatThePaperExists() {
        store.keep(here, owner, "Giấy khai sinh", "45/2026", Source.DIGITISED);

        var offers = in(elsewhere, () -> vault.offers(elsewhere, owner, BIRTH));

        assertThat(offers).singleElement().satisfies(offer -> {
            assertThat(offer.unit()).isEqualTo(here);
            assertThat(offer.paper()).isNull();
        });
        assertThat(in(elsewhere, () -> vault.list(here, owner))).isEmpty();
    }

    @Test
    void offersNobodyWhatSomebodyUploaded() {
        store.keep(here, owner, "Giấy khai sinh", "45/2026", Source.UPLOADED);

        assertThat(in(here, () -> vault.offers(here, owner, BIRTH))).isEmpty();
        assertThat(own.of(owner).papers()).hasSize(1);
    }

    @Test
    void offersNoPaperOfSomebodyElse() {
        store.keep(here, owner, "Giấy khai sinh", "45/2026", Source.DIGITISED);

        assertThat(in(here, () -> vault.offers(here, someone(), BIRTH))).isEmpty();
    }

    @Test
    void marksTheOlderCopyOfTheSamePaper() {
        var first = store.keep(here, owner, "Giấy khai sinh", "45/2026", Source.DIGITISED);
        var second = store.keep(here, owner, "Giấy khai sinh", "45/2026", Source.DIGITISED);

        assertThat(in(here, () -> vault.list(here, owner)))
                .filteredOn(paper -> paper.id().equals(first.id()))
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.status()).isEqualTo(Status.REPLACED);
                    assertThat(paper.replacedBy()).isEqualTo(second.id());
                });
        assertThat(in(here, () -> vault.offers(here, owner, BIRTH))).hasSize(1);
    }

    @Test
    void offersNoRevokedPaperAndSaysWhyToItsOwner() {
        var kept = store.keep(here, owner, "Giấy khai sinh", "45/2026", Source.RESULT);

        assertThatThrownBy(() -> run(here, () -> vault.revoke(AuditedBy.SYSTEM, here, kept.id(), " ")))
                .isInstanceOf(Refusal.class);
        run(here, () -> vault.revoke(AuditedBy.SYSTEM, here, kept.id(), "Đăng ký sai thẩm quyền"));

        assertThat(in(here, () -> vault.offers(here, owner, BIRTH))).isEmpty();
        assertThat(own.of(owner).papers())
                .singleElement()
                .extracting(VaultPaper::statusNote)
                .isEqualTo("Đăng ký sai thẩm quyền");
        assertThatThrownBy(() -> vault.open(owner, kept.id())).isInstanceOf(Absent.class);
    }

    @Test
    void letsNoOtherOfficeRevokeIt() {
        var kept = store.keep(here, owner, "Giấy khai sinh", "45/2026", Source.RESULT);

        assertThatThrownBy(() -> run(elsewhere, () -> vault.revoke(AuditedBy.SYSTEM, here, kept.id(), "Thử")))
                .isInstanceOf(Absent.class);
    }

    @Test
    void showsEachUseToTheOwnerWhereverItWas() {
        var kept = store.keep(here, owner, "Giấy khai sinh", "45/2026", Source.DIGITISED);
        var use = new PaperReuse(
                elsewhere,
                Ids.next(),
                kept.id(),
                here,
                kept.title(),
                "H18.1",
                "Đăng ký kết hôn",
                Instant.parse("2026-11-26T02:00:00Z"),
                null,
                "Lò Thị Phương");

        run(elsewhere, () -> vault.recordReuse(AuditedBy.SYSTEM, owner, use));

        assertThat(own.of(owner).usesOf(kept)).containsExactly(use);
        assertThat(in(here, () -> vault.reusesFor(elsewhere, use.caseId()))).isEmpty();
    }

    @Test
    void opensItsFileForAnotherOfficeThatUsesIt() {
        var kept = store.keep(here, owner, "Giấy khai sinh", "45/2026", Source.DIGITISED);

        var file = vault.open(owner, kept.id());

        assertThat(file.content()).isEqualTo(in(here, () -> files.read(files.get(here, kept.file()))));
        assertThatThrownBy(() -> vault.open(someone(), kept.id())).isInstanceOf(Absent.class);
    }

    @Test
    void hidesTheOwnerInLogs() {
        assertThat(List.of(owner).toString()).doesNotContain(owner.code());
    }

    private static Owner someone() {
        return new Owner(Owner.Kind.PERSON, "0112%08d".formatted(RANDOM.nextInt(100_000_000)));
    }

    private static <R> R in(UnitId unit, java.util.function.Supplier<R> work) {
        return UnitScope.of(unit).call(work::get);
    }

    private static void run(UnitId unit, Runnable work) {
        UnitScope.of(unit).run(work);
    }
}
