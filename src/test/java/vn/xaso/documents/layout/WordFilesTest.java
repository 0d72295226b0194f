package vn.xaso.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xaso.SharedFacts;
import vn.xaso.documents.DocumentText;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.layout.gateway.word.WordReader;
import vn.xaso.documents.layout.gateway.word.WordWriter;
import vn.xaso.kernel.Refusal;

/// Law: 30/2020/NĐ-CP art. 8, Phụ lục I
class WordFilesTest {

    private static final DocumentText NOTHING =
            DocumentTexts.of("BAO_CAO").summary("").body("").recipients(0).make();

    static Stream<String> types() {
        return DocumentTexts.TYPES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatWasWrittenIsReadBackWordForWord(String type) throws Exception {
        for (var text : List.of(
                DocumentTexts.of(type).make(), DocumentTexts.of(type).open().make())) {
            var docx = write(text);

            Files.write(Path.of("target/layout-word.docx"), docx);
            assertThat(WordReader.read(docx, NOTHING)).isEqualTo(text);
        }
    }

    @Test
    void boxesAndDraftsComeBackToo() {
        var text = DocumentTexts.of("CONG_VAN")
                .marked(Urgency.EXPRESS, "LƯU HÀNH NỘI BỘ", 2)
                .make();

        assertThat(WordReader.read(write(text), NOTHING)).isEqualTo(text);
    }

    @Test
    void whatWasTypedInWordBelongsToTheText() throws Exception {
        var docx = write(DocumentTexts.of("BAO_CAO").make());
        byte[] edited;
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx));
                var output = new ByteArrayOutputStream()) {
            var after = word.getParagraphs().stream()
                    .filter(one -> one.getText().contains("Toàn xã có 21 bản"))
                    .findFirst()
                    .orElseThrow();
            word.insertNewParagraph(after.getCTP().newCursor()).createRun().setText("Đoạn mới thêm trong Word.");
            word.write(output);
            edited = output.toByteArray();
        }

        assertThat(WordReader.read(edited, NOTHING).body()).contains("Đoạn mới thêm trong Word.\nToàn xã có 21 bản");
    }

    @Test
    void keepsTheSheetAndTheSizesOfTheLaw() throws Exception {
        try (var word = new XWPFDocument(
                new ByteArrayInputStream(write(DocumentTexts.of("QUYET_DINH").make())))) {
            var margins = word.getDocument().getBody().getSectPr().getPgMar();
            assertThat(margins.getLeft()).hasToString("1701");
            assertThat(word.getParagraphs())
                    .filteredOn(one -> one.getText().equals("Quyết định"))
                    .hasSize(1)
                    .allSatisfy(one -> {
                        assertThat(one.getRuns().getFirst().isBold()).isTrue();
                        assertThat(one.getRuns().getFirst().isCapitalized()).isTrue();
                        assertThat(one.getRuns().getFirst().getFontFamily()).isEqualTo("Times New Roman");
                    });
        }
    }

    @Test
    void setsWhatFollowsTheSignatureInSectionsWithPagesOfTheirOwn() throws Exception {
        var text = DocumentTexts.of("QUYET_DINH")
                .body("Điều 1. Ban hành danh sách.\nPhụ lục I\nDanh sách các bản\n(Kèm theo Quyết định)\n"
                        + "|STT|Bản|\n|1|Nà Ản|\nPhụ lục II\nDanh sách khác\nĐoạn văn của phụ lục.")
                .make();
        var docx = write(text);

        try (var word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var ends = word.getParagraphs().stream()
                    .map(one -> one.getCTP().getPPr())
                    .filter(one -> one != null && one.isSetSectPr())
                    .map(one -> one.getSectPr().isSetPgNumType())
                    .toList();
            assertThat(ends).containsExactly(false, true);
            assertThat(word.getDocument().getBody().getSectPr().getPgNumType().getStart())
                    .isEqualTo(BigInteger.ONE);
            assertThat(word.getBodyElements().indexOf(word.getTables().get(1)))
                    .as("the signature stands before the appendices")
                    .isLessThan(word.getBodyElements().indexOf(word.getTables().get(2)));
        }
        assertThat(WordReader.read(docx, NOTHING)).isEqualTo(text);
    }

    @Test
    void drawsTheLinesUnderTheNamesAndLeavesTheStateOnOneLine() throws Exception {
        try (var word = new XWPFDocument(
                new ByteArrayInputStream(write(DocumentTexts.of("QUYET_DINH").make())))) {
            var head = word.getTables().getFirst();
            var margins = head.getCTTbl().getTblPr().getTblCellMar();
            assertThat(margins.getLeft().getW()).hasToString("0");
            for (var cell : head.getRow(0).getTableCells()) {
                assertThat(cell.getParagraphs().getLast().getBorderTop()).isEqualTo(Borders.SINGLE);
            }
            assertThat(head.getRow(0).getCell(0).getText()).isEqualTo("ỦY BAN NHÂN DÂN\nXÃ SÁNG NHÈ");
        }
    }

    @Test
    void recognisesTheLinesOfAFileMadeElsewhere() throws Exception {
        byte[] docx;
        try (var word = new XWPFDocument();
                var output = new ByteArrayOutputStream()) {
            for (var line : List.of(
                    "ỦY BAN NHÂN DÂN",
                    "XÃ SÁNG NHÈ",
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    "Số: 27/UBND-VP",
                    "V/v rà soát nhà tạm",
                    "Sáng Nhè, ngày 05 tháng 02 năm 2026",
                    "Kính gửi: Trưởng các bản.",
                    "Ủy ban nhân dân xã đề nghị Trưởng các bản rà soát nhà tạm.",
                    "Nơi nhận:",
                    "- Như trên;",
                    "- Lưu: VT, VP.",
                    "TM. ỦY BAN NHÂN DÂN",
                    "CHỦ TỊCH",
                    "Lò Văn Thắng")) {
                word.createParagraph().createRun().setText(line);
            }
            word.write(output);
            docx = output.toByteArray();
        }

        var text = WordReader.read(docx, NOTHING);

        assertThat(text.number()).isEqualTo("27");
        assertThat(text.notation()).isEqualTo("UBND-VP");
        assertThat(text.date()).isEqualTo("2026-02-05");
        assertThat(text.summary()).isEqualTo("rà soát nhà tạm");
        assertThat(text.addressees()).containsExactly("Trưởng các bản");
        assertThat(text.body()).isEqualTo("Ủy ban nhân dân xã đề nghị Trưởng các bản rà soát nhà tạm.");
        assertThat(text.recipients()).containsExactly("Như trên");
        assertThat(text.signature()).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
        assertThat(text.signer()).isEqualTo("Lò Văn Thắng");
    }

    @Test
    void refusesBombsAndOtherFiles() throws Exception {
        for (var content : List.of(
                new byte[0], "PK no zip".getBytes(StandardCharsets.UTF_8), zip(false, 10), zip(true, 14_000_000))) {
            assertThatThrownBy(() -> WordReader.read(content, NOTHING))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("documents.layout.notWord");
        }
    }

    /// Each strange file is read or refused, and nothing else.
    @Test
    void answersStrangeWordFiles() throws Exception {
        var folder = SharedFacts.file("hostile/office");
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                try {
                    assertThat(WordReader.read(Files.readAllBytes(file), NOTHING))
                            .isNotNull();
                } catch (Refusal refused) {
                    assertThat(refused).hasMessage("documents.layout.notWord");
                }
            }
        }
    }

    private static byte[] zip(boolean types, int spaces) throws Exception {
        var output = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(output)) {
            if (types) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
                        .getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(new byte[spaces]);
        }
        return output.toByteArray();
    }

    private static byte[] write(DocumentText text) {
        return WordWriter.write(text, DocumentTexts.typeName(text.type()));
    }
}
