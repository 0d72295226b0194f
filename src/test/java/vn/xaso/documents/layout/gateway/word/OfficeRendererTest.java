package vn.xaso.documents.layout.gateway.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xaso.documents.layout.DocumentTexts;
import vn.xaso.kernel.Refusal;

/// With small scripts in the place of LibreOffice: they take the same words and give the same answers.
class OfficeRendererTest {

    private static final byte[] DOCX =
            WordWriter.write(DocumentTexts.of("CONG_VAN").make(), "Công văn");

    @TempDir
    private Path folder;

    @Test
    void givesThePdfThatTheOfficeProgramMadeAndLeavesNothingBehind() throws IOException {
        var office = office("while [ \"$1\" != --outdir ]; do shift; done; echo %PDF-made >\"$2/document.pdf\"; pwd >"
                + folder.resolve("where"));

        var pdf = new OfficeRenderer(office.toString(), Duration.ofSeconds(20)).pdf(DOCX);

        assertThat(new String(pdf, StandardCharsets.UTF_8)).startsWith("%PDF-made");
        assertThat(Path.of(Files.readString(folder.resolve("where")).strip())).doesNotExist();
    }

    @Test
    void doesNotWaitForeverAndSaysWhenNothingWasMade() throws IOException {
        var slow = new OfficeRenderer(office("sleep 60").toString(), Duration.ofMillis(1500));
        var idle = new OfficeRenderer(office("exit 0").toString(), Duration.ofSeconds(20));

        assertThatThrownBy(() -> slow.pdf(DOCX)).isInstanceOf(Refusal.class).hasMessage("documents.layout.notWord");
        assertThatThrownBy(() -> idle.pdf(DOCX)).isInstanceOf(Refusal.class).hasMessage("documents.layout.notWord");
    }

    @Test
    void refusesWhereThereIsNoOfficeProgramAndWhatIsNoWordFile() throws IOException {
        var none = new OfficeRenderer(folder.resolve("absent").toString(), Duration.ofSeconds(5));
        var some = new OfficeRenderer(office("exit 0").toString(), Duration.ofSeconds(5));

        assertThatThrownBy(() -> none.pdf(DOCX)).hasMessage("documents.layout.noRenderer");
        assertThatThrownBy(() -> some.pdf(new byte[10])).hasMessage("documents.layout.notWord");
    }

    private Path office(String script) throws IOException {
        var program = Files.createTempFile(folder, "soffice", ".sh");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }
}
