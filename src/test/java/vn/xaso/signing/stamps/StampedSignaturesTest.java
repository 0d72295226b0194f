package vn.xaso.signing.stamps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.NumberAndDate;
import vn.xaso.signing.OrganisationSeal;
import vn.xaso.signing.Pdfsig;
import vn.xaso.signing.PersonalSignature;
import vn.xaso.signing.SignatureCheck;
import vn.xaso.signing.SignatureVerdict.Verdict;
import vn.xaso.signing.Signers;
import vn.xaso.ui.print.Papers;

/// Law: 23/2025/NĐ-CP
@HouseTest
class StampedSignaturesTest {

    @Autowired
    private KeyShelf shelf;

    @Autowired
    private PersonalSignature leader;

    @Autowired
    private NumberAndDate clerk;

    @Autowired
    private OrganisationSeal seal;

    @Autowired
    private SignatureCheck check;

    @TempDir
    private Path folder;

    @Test
    void bothSignaturesCarryATimeThatTheAuthorityProves() throws Exception {
        var before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var issued = issue();

        var report = check.examine(issued);

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.signatures()).hasSize(2).allSatisfy(signature -> {
            assertThat(signature.level()).isEqualTo("T");
            assertThat(signature.times().stampTrusted()).isTrue();
            assertThat(signature.times().stampedBy()).contains("Dấu thời gian nội bộ");
            assertThat(signature.times().stampedAt()).isAfterOrEqualTo(before);
            assertThat(signature.warnings()).isEmpty();
        });
        assertThat(Pdfsig.judge(issued, folder))
                .containsPattern("(?s)Signature is Valid.*Signature is Valid")
                .doesNotContain("is Invalid");
    }

    private byte[] issue() {
        var signers = Signers.in(shelf);
        try (var own = signers.openLeaders();
                var ours = signers.openCommunes()) {
            var signed = leader.sign(Papers.maritalStatus(0), own, Instant.now());
            var filled = clerk.fill(signed, "123", NumberAndDate.dayText(LocalDate.of(2026, 2, 5)));
            return seal.sign(filled, ours, Instant.now());
        }
    }
}
