package vn.xaso.interchange.gateway.nationalportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.xaso.HouseTest;
import vn.xaso.cases.synchronised.SynchronisedCases.Applicant;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;
import vn.xaso.cases.synchronised.SynchronisedCases.Sheet;
import vn.xaso.interchange.domain.NationalPortal.Denied;
import vn.xaso.interchange.domain.NationalPortal.File;
import vn.xaso.interchange.domain.NationalPortal.Refused;
import vn.xaso.interchange.domain.NationalPortal.Told;
import vn.xaso.interchange.domain.NationalPortal.Words;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Sha256;
import vn.xaso.kernel.UnitId;

/// What the client makes of what the portal says.
@HouseTest
class PortalDoorTest {

    @Autowired
    private PortalSettings good;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    @Test
    void aWrongSecretIsDenied() {
        var wrong = new PortalSettings(good.address(), good.user(), "wrong", Duration.ofSeconds(5), "");

        assertThatThrownBy(() -> code(wrong)).isInstanceOf(Denied.class);
    }

    @Test
    void aRecordWithoutItsDayIsRefusedWithTheReason() {
        try (var line = new PortalDoor(good, environment).call()) {
            assertThatThrownBy(() -> line.submit(told(Map.of(Field.PROCEDURE, "1.004873")), Map.of()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("NgayTiepNhan");
        }
    }

    @Test
    void aFileThatDoesNotFitItsHashIsRefused() {
        var file = new File(UUID.randomUUID(), "a.pdf", Sha256.hex("another"), () -> new byte[] {1, 2, 3});

        try (var line = new PortalDoor(good, environment).call()) {
            assertThatThrownBy(() -> line.upload(told(Map.of()), file)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void nobodyThereIsAFaultThatPasses() {
        var nowhere = new PortalSettings("http://127.0.0.1:9", "a", "b", Duration.ofSeconds(1), "");

        assertThatThrownBy(() -> code(nowhere))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(Refused.class)
                .isNotInstanceOf(Denied.class);
    }

    @Test
    void namesAreData() throws IOException {
        var names = Files.writeString(folder.resolve("names.properties"), "path.code = /ho-so/duong-khac\n");
        var other = new PortalSettings(good.address(), good.user(), good.secret(), good.limit(), names.toString());

        assertThat(code(good)).isEqualTo("H18.1-260302-0001");
        assertThatThrownBy(() -> code(other)).isInstanceOf(IOException.class);
    }

    @Test
    void theSecretStandsInNoText() {
        assertThat(good.toString()).doesNotContain(good.secret());
    }

    private String code(PortalSettings settings) throws IOException {
        try (var line = new PortalDoor(settings, environment).call()) {
            return line.code(told(Map.of(Field.PROCEDURE, "1.004873")));
        }
    }

    private static Told told(Map<Field, String> values) {
        var all = new EnumMap<Field, String>(Field.class);
        all.putAll(values);
        var unit = new UnitId(Ids.next());
        var sheet = new Sheet(
                unit,
                Ids.next(),
                "H18.1-260302-0001",
                1,
                unit,
                Ids.next(),
                new Applicant("Mùa Thị Sùng", "", "0912345678", "", "Bản Hẹ 1"),
                null,
                all,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var words = new Words("Xác nhận tình trạng hôn nhân", "Hộ tịch", "xã Sáng Nhè", "3 ngày", step -> "");
        return new Told(sheet, sheet.code() + ":" + sheet.caseId(), sheet.code(), "H18.1", "H18.1", words);
    }
}
