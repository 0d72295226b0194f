package vn.xaso.procedures.design.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.procedures.LinkedStep;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.ProcedureVersion.TimeVariant;
import vn.xaso.procedures.design.domain.BadFile;
import vn.xaso.procedures.design.domain.BadFile.Mistake;
import vn.xaso.procedures.design.domain.VersionSheet;
import vn.xaso.procedures.design.domain.VersionsForTests;

class ProcedureFilesTest {

    private final ProcedureFiles files = new ProcedureFiles();

    private final ProcedureVersion version = VersionSheet.of(VersionsForTests.right("9.950001"))
            .times(
                    TimeLimit.workingDays(3),
                    "3 ngày",
                    List.of(new TimeVariant("Nhà đã có giấy", ChannelKind.ONLINE, TimeLimit.workingHours(20))))
            .links(List.of(
                    new LinkedStep(
                            1,
                            "Đăng ký khai sinh",
                            LinkedStep.Place.HERE,
                            new ProcedureCode("1.001193"),
                            "",
                            "",
                            null,
                            List.of(),
                            "Giấy khai sinh"),
                    new LinkedStep(
                            2,
                            "Đăng ký thường trú",
                            LinkedStep.Place.OUTSIDE,
                            null,
                            "",
                            "Công an xã",
                            TimeLimit.workingDays(4),
                            List.of(1),
                            "Thông báo")))
            .version();

    @Test
    void whatGoesOutComesInAgainWhole() {
        var file = files.write(version);

        var again = files.read(file).version(version.id(), version.number(), version.validFrom());

        assertThat(again).isEqualTo(version);
        assertThat(files.write(again)).isEqualTo(file);
    }

    /// A file from before there were linked procedures.
    @Test
    void understandsAFileThatSaysNothingOfLinkedSteps() {
        var whole = text(files.write(version));
        var old = whole.substring(0, whole.indexOf(",\n  \"links\"")) + "\n}\n";

        assertThat(files.read(old.getBytes(StandardCharsets.UTF_8)).links()).isEmpty();
    }

    @Test
    void theOrderIsTheOneOfTheForm() {
        assertThat(text(files.write(version)))
                .containsSubsequence(
                        "\"format\"", "\"code\"", "\"name\"", "\"channels\"", "\"limit\"", "\"legalBases\"");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var broken = text(files.write(version))
                .replace("\"hours\" : 8", "\"hours\" : \"tám\"")
                .replace("\"FULL\"", "\"ALWAYS\"")
                .replace("  \"keywords\" : \"nhà ở\",\n", "  \"colour\" : \"red\",\n");

        var bad = catchThrowableOfType(BadFile.class, () -> files.read(broken.getBytes(StandardCharsets.UTF_8)));

        assertThat(bad.mistakes())
                .extracting(Mistake::place, Mistake::rule)
                .contains(
                        tuple("internalSteps/1/hours", "type"),
                        tuple("onlineLevel", "enum"),
                        tuple("", "required"),
                        tuple("", "additionalProperties"));
        assertThat(bad.mistakes()).extracting(Mistake::argument).contains("keywords", "colour");
    }

    @Test
    void whatIsNoJsonIsRefusedWithItsLine() {
        var bad = catchThrowableOfType(BadFile.class, () -> files.read("{\n\"a\": ]".getBytes(StandardCharsets.UTF_8)));

        assertThat(bad.mistakes()).containsExactly(new Mistake("", "json", "2"));
    }

    @Test
    void aTimeLimitThatCannotBeIsRefused() {
        var broken = text(files.write(version)).replace("\"amount\" : 3,", "\"amount\" : 0,");

        var bad = catchThrowableOfType(BadFile.class, () -> files.read(broken.getBytes(StandardCharsets.UTF_8)));

        assertThat(bad.mistakes()).extracting(Mistake::rule).containsExactly("limit");
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
