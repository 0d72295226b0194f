package vn.xaso.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.documents.DocumentReader;
import vn.xaso.documents.DocumentReader.Field;
import vn.xaso.documents.DocumentReader.Reading;
import vn.xaso.documents.DocumentReader.Source;
import vn.xaso.documents.PagePictures;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.layout.DocumentPrints;
import vn.xaso.documents.layout.DocumentTexts;

/// Reads what the press of the house has printed: first the words of the file, then a bad scan of it.
///
/// Law: 30/2020/NĐ-CP art. 8, Phụ lục I
@HouseTest
class ReadingTest {

    @Autowired
    private DocumentReader reader;

    @Autowired
    private PagePictures pictures;

    static Stream<String> types() {
        return DocumentTexts.TYPES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsEveryTypeFromItsWords(String type) {
        var text = DocumentTexts.of(type).make();

        var reading = reader.read(DocumentPrints.print(text));

        assertThat(reading.source()).isEqualTo(Source.TEXT_LAYER);
        assertThat(value(reading, Field.NUMBER)).isEqualTo(text.number());
        assertThat(value(reading, Field.NOTATION)).isEqualTo(text.notation());
        assertThat(value(reading, Field.DATE)).isEqualTo(String.valueOf(text.date()));
        assertThat(value(reading, Field.TYPE)).isEqualTo(type);
        assertThat(value(reading, Field.ISSUER)).isEqualToIgnoringCase(text.issuingBody());
        assertThat(value(reading, Field.SUMMARY)).isEqualToIgnoringCase(text.summary());
    }

    @Test
    void readsWhoSignedAndWhoIsAddressed() {
        var text = DocumentTexts.of("TO_TRINH").make();

        var reading = reader.read(DocumentPrints.print(text));

        assertThat(value(reading, Field.SIGNER)).isEqualTo(text.signer());
        assertThat(value(reading, Field.SIGNER_POSITION)).isEqualTo("CHỦ TỊCH");
        assertThat(value(reading, Field.ADDRESSEE)).isEqualTo(String.join("; ", text.addressees()));
    }

    @Test
    void readsTheStampOfUrgency() {
        var pdf = DocumentPrints.print(
                DocumentTexts.of("CONG_VAN").marked(Urgency.EXPRESS, "", 0).make());

        assertThat(value(reader.read(pdf), Field.URGENCY)).isEqualTo("EXPRESS");
        assertThat(value(reader.read(Scans.of(pdf, pictures, 1)), Field.URGENCY))
                .isEqualTo("EXPRESS");
    }

    @Test
    void flagsANumberThatIsNotThere() {
        var reading = reader.read(
                DocumentPrints.print(DocumentTexts.of("QUYET_DINH").open().make()));

        assertThat(reading.find(Field.NUMBER)).hasValueSatisfying(number -> {
            assertThat(number.value()).isEmpty();
            assertThat(number.flagged()).isTrue();
        });
        assertThat(reading.find(Field.DATE))
                .hasValueSatisfying(date -> assertThat(date.flagged()).isTrue());
        assertThat(value(reading, Field.NOTATION)).isEqualTo("QĐ-UBND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUYET_DINH", "CONG_VAN", "BAO_CAO", "TO_TRINH", "GIAY_MOI", "KE_HOACH"})
    void readsABadScan(String type) throws IOException {
        var text = DocumentTexts.of(type).make();

        var reading = reader.read(Scans.of(DocumentPrints.print(text), pictures, type.hashCode()));

        assertThat(reading.source()).isEqualTo(Source.SCAN);
        assertThat(value(reading, Field.NOTATION)).isEqualTo(text.notation());
        assertThat(value(reading, Field.TYPE)).isEqualTo(type);
        assertThat(value(reading, Field.ISSUER)).isEqualToIgnoringCase(text.issuingBody());
        rightOrFlagged(reading, Field.NUMBER, text.number());
        rightOrFlagged(reading, Field.DATE, String.valueOf(text.date()));
    }

    @Test
    void readsADepartmentAboveItsNumber() {
        var text = DocumentTexts.of("CONG_VAN")
                .issuedBy("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG")
                .numbered("217", "SNNMT-CN")
                .make();

        var reading = reader.read(DocumentPrints.print(text));

        assertThat(value(reading, Field.ISSUER)).isEqualToIgnoringCase(text.issuingBody());
        assertThat(value(reading, Field.NUMBER)).isEqualTo("217");
        assertThat(value(reading, Field.NOTATION)).isEqualTo("SNNMT-CN");
    }

    @Test
    void leavesTheSymbolOfAFileAsItWasTyped() {
        var text = DocumentTexts.of("CONG_VAN").numbered("88", "UBND-NC").make();

        assertThat(value(reader.read(DocumentPrints.print(text)), Field.NOTATION))
                .isEqualTo("UBND-NC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void readsAPhotograph(String kind) throws IOException {
        var text = DocumentTexts.of("KE_HOACH").make();

        var reading = reader.read(Scans.photograph(DocumentPrints.print(text), pictures, kind));

        assertThat(reading.source()).isEqualTo(Source.SCAN);
        assertThat(value(reading, Field.NOTATION)).isEqualTo(text.notation());
        assertThat(value(reading, Field.TYPE)).isEqualTo("KE_HOACH");
        rightOrFlagged(reading, Field.NUMBER, text.number());
    }

    @Test
    void readsNothingFromWhatIsNoPdf() {
        for (var file : List.of(new byte[0], new byte[] {'%', 'P', 'D', 'F'}, new byte[5_000])) {
            assertThat(reader.read(file).fields()).isEmpty();
            assertThat(reader.read(file).pages()).isZero();
        }
    }

    private static void rightOrFlagged(Reading reading, Field field, String truth) {
        var read = reading.find(field).orElseThrow();
        assertThat(read.flagged() || read.value().equals(truth))
                .as(field + " " + read)
                .isTrue();
    }

    private static String value(Reading reading, Field field) {
        return reading.find(field).map(DocumentReader.Value::value).orElse("");
    }
}
