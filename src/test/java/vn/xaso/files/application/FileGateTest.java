package vn.xaso.files.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileRefusal;
import vn.xaso.files.FileRefusal.Reason;
import vn.xaso.files.Purpose;
import vn.xaso.files.SampleFiles;
import vn.xaso.files.UploadedFile;

class FileGateTest {

    private final FileGate gate = new FileGate();

    @Test
    void takesAPdfAndCountsItsPages() {
        var file = gate.check(new UploadedFile("Đơn đề nghị.PDF", SampleFiles.pdf(3)), Purpose.CITIZEN_PAPER);

        assertThat(file.kind()).isEqualTo(FileKind.PDF);
        assertThat(file.pageCount()).isEqualTo(3);
    }

    @Test
    void takesPhotographs() {
        assertThat(take("anh.jpg", SampleFiles.picture("jpg", 1200, 900)).kind()).isEqualTo(FileKind.JPEG);
        assertThat(take("anh.png", SampleFiles.picture("png", 1200, 900)).kind()).isEqualTo(FileKind.PNG);
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(refusal("don.pdf", new byte[0])).isEqualTo(Reason.EMPTY);
    }

    @Test
    void refusesAFileAboveSixMegabytes() {
        assertThat(refusal("don.pdf", new byte[6 * 1024 * 1024 + 1])).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesAKindThatIsNotOnTheList() {
        assertThat(refusal("don.pdf", "<script>".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.KIND);
        assertThat(refusal("don.docx", office("word/document.xml"))).isEqualTo(Reason.KIND);
    }

    @Test
    void refusesANameThatClaimsAnotherKindAndNamesTheFile() {
        var refusal = catchThrowableOfType(FileRefusal.class, () -> take("anh.jpg", SampleFiles.pdf(1)));

        assertThat(refusal.reason()).isEqualTo(Reason.ENDING);
        assertThat(refusal.arguments()).containsExactly("anh.jpg");
    }

    @Test
    void refusesAPdfThatNeedsAPasswordOrRestrictsItsReader() {
        assertThat(refusal("don.pdf", SampleFiles.pdfWithPassword("1234"))).isEqualTo(Reason.PDF_LOCKED);
        assertThat(refusal("don.pdf", SampleFiles.pdfWithPassword(""))).isEqualTo(Reason.PDF_LOCKED);
    }

    @Test
    void refusesAPdfWithAScript() {
        assertThat(refusal("don.pdf", SampleFiles.pdfWithScript())).isEqualTo(Reason.PDF_ACTIVE);
    }

    @Test
    void refusesAPdfOfMoreThan200Pages() {
        assertThat(refusal("don.pdf", SampleFiles.pdf(201))).isEqualTo(Reason.PDF_PAGES);
    }

    @Test
    void refusesAPdfWhoseListOfObjectsUnfoldsWithoutEnd() {
        var bomb = new ByteArrayOutputStream();
        bomb.writeBytes("%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>\nstream\n"
                .getBytes(StandardCharsets.US_ASCII));
        bomb.writeBytes(zeros(100_000_000));
        bomb.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(refusal("don.pdf", bomb.toByteArray())).isEqualTo(Reason.TOO_COMPLEX);
    }

    @Test
    void refusesPicturesThatAreCutOff() {
        var jpeg = SampleFiles.picture("jpg", 800, 600);
        var png = SampleFiles.picture("png", 800, 600);

        assertThat(refusal("anh.jpg", Arrays.copyOf(jpeg, jpeg.length / 2))).isEqualTo(Reason.PICTURE_BROKEN);
        assertThat(refusal("anh.png", Arrays.copyOf(png, png.length / 2))).isEqualTo(Reason.PICTURE_BROKEN);
    }

    @Test
    void refusesAPictureThatClaimsMoreThan50MillionPoints() {
        var png = SampleFiles.picture("png", 8, 8);
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());

        assertThat(refusal("anh.png", png)).isEqualTo(Reason.PICTURE_LARGE);
    }

    @Test
    void takesAWordFileAmongOfficialsButNoneWithMacros() {
        var plain = gate.check(
                new UploadedFile("Dự thảo.docx", office("word/document.xml")), Purpose.OFFICE_PAPER);
        var macro = new UploadedFile("Dự thảo.docx", office("word/document.xml", "word/vbaProject.bin"));

        var refusal = catchThrowableOfType(FileRefusal.class, () -> gate.check(macro, Purpose.OFFICE_PAPER));

        assertThat(plain.kind()).isEqualTo(FileKind.DOCX);
        assertThat(refusal.reason()).isEqualTo(Reason.OFFICE_ACTIVE);
    }

    private CheckedFile take(String name, byte[] content) {
        return gate.check(new UploadedFile(name, content), Purpose.CITIZEN_PAPER);
    }

    private Reason refusal(String name, byte[] content) {
        return catchThrowableOfType(FileRefusal.class, () -> take(name, content)).reason();
    }

    private static byte[] zeros(int count) {
        var output = new ByteArrayOutputStream();
        try (var folding = new DeflaterOutputStream(output)) {
            for (int i = 0; i < count / 100_000; i++) {
                folding.write(new byte[100_000]);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return output.toByteArray();
    }

    private static byte[] office(String... parts) {
        var output = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(output)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return output.toByteArray();
    }
}
