package vn.xaso.signing.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xaso.kernel.DataFolder;
import vn.xaso.kernel.Demo;
import vn.xaso.signing.application.HouseAuthority.CertificateNames;
import vn.xaso.ui.UiSettings;

class HouseAuthorityTest {

    @TempDir
    private Path folder;

    @Test
    void saysOutsideTheDemonstrationThatItIsInternal() throws GeneralSecurityException {
        assertThat(root(authority(false, "Tỉnh Điện Biên")))
                .contains("INTERNAL - NOT LICENSED", "Tỉnh Điện Biên")
                .doesNotContain("DEMONSTRATION");
        assertThat(root(authority(true, ""))).contains("DEMONSTRATION ONLY");
    }

    @Test
    void staysTheSameAfterARestart() throws GeneralSecurityException {
        authority(false, "").issue(key(), names(), Instant.now(), Instant.now().plus(Duration.ofDays(1)));

        var first = authority(false, "").certificate();
        var second = authority(false, "").certificate();

        assertThat(first).isPresent().isEqualTo(second);
        assertThat(authority(true, "").certificate()).isEmpty();
    }

    private HouseAuthority authority(boolean demo, String place) {
        return new HouseAuthority(new DataFolder(folder, ""), new Demo(demo), new UiSettings(place, ""));
    }

    private static String root(HouseAuthority authority) throws GeneralSecurityException {
        var now = Instant.now();
        return authority
                .issue(key(), names(), now, now.plus(Duration.ofDays(1)))
                .getLast()
                .getSubjectX500Principal()
                .getName();
    }

    private static java.security.PublicKey key() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("EC").generateKeyPair().getPublic();
    }

    private static CertificateNames names() {
        return new CertificateNames("Vàng A Dế", "Phó Chủ tịch", "UBND xã Sáng Nhè");
    }
}
