package vn.xaso.files.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void keepsAVietnameseNameWithComposedMarks() {
        var apart = Normalizer.normalize("Giấy khai sinh – Đặng Thị Hằng.pdf", Normalizer.Form.NFD);

        assertThat(FileName.tidy(apart)).isEqualTo("Giấy khai sinh – Đặng Thị Hằng.pdf");
    }

    @Test
    void leavesOutThePath() {
        assertThat(FileName.tidy("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.tidy("C:\\Users\\lan\\don.pdf")).isEqualTo("don.pdf");
    }

    @Test
    void leavesOutWhatTurnsTheDirectionOfWriting() {
        assertThat(FileName.tidy("don\u202Efdp.exe\u0000\r\n.pdf")).isEqualTo("donfdp.exe .pdf");
    }

    @Test
    void marksNamesOfWindowsDevices() {
        assertThat(FileName.tidy("NUL.pdf")).isEqualTo("_NUL.pdf");
        assertThat(FileName.tidy("com1")).isEqualTo("_com1");
        assertThat(FileName.tidy("contract.pdf")).isEqualTo("contract.pdf");
    }

    @Test
    void shortensALongNameAndKeepsItsEnding() {
        assertThat(FileName.tidy("ă".repeat(300) + ".pdf")).hasSize(150).endsWith("ă.pdf");
    }

    @Test
    void namesTheNamelessFile() {
        assertThat(FileName.tidy(" .. ")).isEqualTo("file");
        assertThat(FileName.tidy("")).isEqualTo("file");
    }
}
