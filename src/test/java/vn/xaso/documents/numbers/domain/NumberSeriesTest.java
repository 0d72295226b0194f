package vn.xaso.documents.numbers.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.xaso.documents.DocumentType;
import vn.xaso.documents.DocumentType.Family;
import vn.xaso.documents.numbers.DocumentSymbols;

/// Law: 30/2020/NĐ-CP art. 15
class NumberSeriesTest {

    private static final DocumentType REPORT = type("BAO_CAO", "BC", Family.ADMINISTRATIVE);
    private static final DocumentType DECISION = type("QUYET_DINH", "QĐ", Family.ADMINISTRATIVE);
    private static final DocumentType LETTER = type("CONG_VAN", "", Family.ADMINISTRATIVE);
    private static final DocumentType LEGISLATION = type("QUYET_DINH_QPPL", "QĐ", Family.LEGISLATION);
    private static final DocumentType COPY = type("SAO_Y", "SY", Family.COPY);

    private static DocumentType type(String code, String abbreviation, Family family) {
        return new DocumentType(code, abbreviation, code, code, family, null);
    }

    @Test
    void givesEachTypeItsOwnSeriesWithoutADecision() {
        var series = new NumberSeries(List.of());

        assertThat(series.of(REPORT, 2026)).isEqualTo("BC");
        assertThat(series.of(LETTER, 2026)).isEqualTo("CV");
        assertThat(series.of(LEGISLATION, 2026)).isEqualTo("QPPL-QĐ");
        assertThat(series.of(COPY, 2026)).isEqualTo("SAO");
    }

    @Test
    void countsAllTogetherWhenTheHeadDecidesSo() {
        var series = new NumberSeries(List.of(new SeriesRule(2026, "CHUNG", "Chung", Set.of())));

        assertThat(series.of(REPORT, 2026)).isEqualTo("CHUNG");
        assertThat(series.of(LETTER, 2026)).isEqualTo("CHUNG");
        assertThat(series.of(LEGISLATION, 2026)).isEqualTo("QPPL-QĐ");
        assertThat(series.of(COPY, 2026)).isEqualTo("SAO");
    }

    @Test
    void countsGroupsApart() {
        var series = new NumberSeries(List.of(
                new SeriesRule(2026, "QD-CT", "Quyết định, chỉ thị", Set.of("QUYET_DINH", "CHI_THI")),
                new SeriesRule(2026, "KHAC", "Còn lại", Set.of())));

        assertThat(series.of(DECISION, 2026)).isEqualTo("QD-CT");
        assertThat(series.of(REPORT, 2026)).isEqualTo("KHAC");
    }

    @Test
    void keepsADecisionUntilANewerYearBrings() {
        var series = new NumberSeries(List.of(
                new SeriesRule(2025, "CHUNG", "Chung", Set.of()),
                new SeriesRule(2027, "QD", "Quyết định", Set.of("QUYET_DINH"))));

        assertThat(series.of(DECISION, 2024)).isEqualTo("QĐ");
        assertThat(series.of(DECISION, 2026)).isEqualTo("CHUNG");
        assertThat(series.of(DECISION, 2027)).isEqualTo("QD");
        assertThat(series.of(REPORT, 2027)).isEqualTo("BC");
    }

    @Test
    void buildsTheSymbolsOfTheLaw() {
        assertThat(DocumentSymbols.notation(REPORT, "UBND", "VP", 2026)).isEqualTo("BC-UBND");
        assertThat(DocumentSymbols.notation(LETTER, "UBND", "KT", 2026)).isEqualTo("UBND-KT");
        assertThat(DocumentSymbols.notation(LETTER, "UBND", "", 2026)).isEqualTo("UBND");
        assertThat(DocumentSymbols.notation(LEGISLATION, "UBND", "VP", 2026)).isEqualTo("2026/QĐ-UBND");
    }

    @Test
    void putsAZeroBeforeNumbersBelowTenOnly() {
        assertThat(DocumentSymbols.padded(5)).isEqualTo("05");
        assertThat(DocumentSymbols.padded(12)).isEqualTo("12");
        assertThat(DocumentSymbols.padded(100)).isEqualTo("100");
    }
}
