package vn.xaso.signing.gateway.dss;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.xaso.HouseTest;
import vn.xaso.audit.AuditedBy;
import vn.xaso.demo.DemoProvince;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileStore;
import vn.xaso.files.StoredFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitScope;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.Pdfsig;
import vn.xaso.signing.Pin;
import vn.xaso.signing.SignatureCheck;
import vn.xaso.signing.SignatureReport;
import vn.xaso.signing.SignatureReport.Change;
import vn.xaso.signing.SignatureReport.Warning;
import vn.xaso.signing.SignatureVerdict.Verdict;
import vn.xaso.signing.domain.SignatureRenewal;
import vn.xaso.signing.domain.SignedPapers;
import vn.xaso.signing.domain.StampAuthority;
import vn.xaso.signing.domain.UnlockedKey;
import vn.xaso.ui.print.Papers;

/// The time-stamp authority is away while the chairman signs, and comes back.
///
/// Law: 23/2025/NĐ-CP
@HouseTest
class StampedLaterTest {

    private static final String HERE = "/office/signing/stamps";
    private static final StampAuthority AWAY = new StampAuthority() {
        @Override
        public boolean isSetUp() {
            return true;
        }

        @Override
        public byte[] stamp(byte[] sha256) throws StampsAway {
            throw new StampsAway("the line is down");
        }
    };

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private KeyShelf shelf;

    @Autowired
    private FileStore files;

    @Autowired
    private SignedPapers papers;

    @Autowired
    private SignatureRenewal renewal;

    @Autowired
    private SignatureCheck check;

    @TempDir
    private Path folder;

    private Actor chairman;
    private Actor administrator;

    @BeforeEach
    void found() {
        province.found();
        chairman = actor("chutich.sangnhe");
        administrator = actor("quantri.sangnhe");
    }

    private Actor actor(String login) {
        return java.util.Objects.requireNonNull(province.people().get(login)).actor();
    }

    @Test
    void workGoesOnAndTheStampComesLater() throws Exception {
        var signed = sign();
        var file = keep(signed);

        var bare = check.examineOwn(signed).signatures().getFirst();
        assertThat(bare.level()).isEqualTo("B");
        assertThat(bare.inShort().isValid()).isTrue();
        assertThat(bare.warnings()).contains(Warning.NO_TIME_STAMP);
        assertThat(page()).contains("Chờ dấu thời gian");
        assertThat(report(signed)).contains("Dấu thời gian sẽ được bổ sung");

        assertThat(browser.post()
                        .uri(HERE + "/rounds")
                        .requestAttr(Actor.class.getName(), administrator)
                        .exchange())
                .hasStatus(303);

        var stamped = read(file.id());
        assertThat(stamped).startsWith(signed).hasSizeGreaterThan(signed.length);
        var report = check.examine(stamped);
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        var signature = report.signatures().getFirst();
        assertThat(signature.level()).isEqualTo("T");
        assertThat(signature.times().stampTrusted()).isTrue();
        assertThat(signature.later()).singleElement().satisfies(later -> {
            assertThat(later.changes()).contains(Change.TIME_STAMP_ADDED);
            assertThat(later.permitted()).isTrue();
        });
        assertThat(report(stamped)).doesNotContain("Dấu thời gian sẽ được bổ sung");
        assertThat(Pdfsig.judge(stamped, folder)).contains("Signature is Valid").doesNotContain("is Invalid");
        UnitScope.of(chairman.unit()).run(() -> {
            assertThat(files.isOrWas(files.get(chairman.unit(), file.id()), file.sha256()))
                    .isTrue();
            assertThat(files.withContent(file.sha256())).isEmpty();
        });
    }

    @Test
    void proofsAndArchiveStampsKeepTheSignatureGoodForYears() throws Exception {
        var now = Instant.now();
        var archived = renewal.archive(renewal.stamp(sign()), now);

        var first = check.examine(archived);
        var renewed = renewal.archive(archived, now.plus(Duration.ofMinutes(1)));
        var second = check.examine(renewed);

        for (var report : new SignatureReport[] {first, second}) {
            assertThat(report.verdict()).isEqualTo(Verdict.VALID);
            assertThat(report.signatures()).singleElement().satisfies(signature -> {
                assertThat(signature.level()).isEqualTo("LTA");
                assertThat(signature.later()).allMatch(SignatureReport.Later::permitted);
                assertThat(signature.revocation().inDocument()).isTrue();
            });
        }
        assertThat(renewed).startsWith(archived);
        assertThat(Pdfsig.judge(renewed, folder)).contains("Signature is Valid").doesNotContain("is Invalid");
    }

    private byte[] sign() {
        return UnitScope.of(chairman.unit()).call(() -> {
            var holder = KeyHolder.person(chairman.unit(), chairman.person());
            try (var key = shelf.open(holder, chairman.person(), new Pin("246810"))) {
                return new PadesPersonalSignature(new Pen(AWAY, papers))
                        .sign(Papers.maritalStatus(0), (UnlockedKey) key, Instant.now());
            }
        });
    }

    private StoredFile keep(byte[] pdf) {
        return UnitScope.of(chairman.unit())
                .call(() -> files.store(
                        AuditedBy.official(chairman),
                        chairman.unit(),
                        new CheckedFile("ket-qua.pdf", FileKind.PDF, pdf, 1)));
    }

    private byte[] read(UUID id) {
        return UnitScope.of(chairman.unit()).call(() -> files.read(files.get(chairman.unit(), id)));
    }

    private String page() throws Exception {
        return browser.get()
                .uri(HERE)
                .requestAttr(Actor.class.getName(), administrator)
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String report(byte[] pdf) throws Exception {
        return browser.post()
                .uri("/office/signature-check")
                .multipart()
                .file(new MockMultipartFile("file", "a.pdf", "application/pdf", pdf))
                .requestAttr(Actor.class.getName(), administrator)
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
