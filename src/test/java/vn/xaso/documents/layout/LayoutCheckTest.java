package vn.xaso.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xaso.documents.LayoutCheck.Finding;
import vn.xaso.documents.LayoutCheck.Outcome;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.layout.domain.rules.LayoutRules;
import vn.xaso.documents.layout.gateway.pdf.PdfReader;
import vn.xaso.ui.print.Papers;
import vn.xaso.ui.print.PdfDetails;

/// Law: 30/2020/NĐ-CP art. 8, Phụ lục I
class LayoutCheckTest {

    static final Set<String> NAMES = DocumentTexts.TYPES.values().stream()
            .map(type -> type[2].toUpperCase(Locale.ROOT))
            .collect(Collectors.toSet());

    static List<Finding> check(byte[] pdf) {
        return LayoutRules.check(PdfReader.read(pdf), NAMES);
    }

    static Stream<String> types() {
        return DocumentTexts.TYPES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void findsNothingWrongInWhatThePressPrints(String type) {
        assertThat(notGood(DocumentPrints.print(DocumentTexts.of(type).make()))).isEmpty();
        assertThat(notGood(DocumentPrints.print(DocumentTexts.of(type).open().make())))
                .isEmpty();
    }

    @Test
    void findsNothingWrongInBoxesLongTextsAndAppendices() {
        var marked = DocumentTexts.of("CONG_VAN").marked(Urgency.EXPRESS, "lưu hành nội bộ", 2);
        var attached = DocumentTexts.of("QUYET_DINH")
                .body("Điều 1. Ban hành kèm theo Quyết định này Quy chế tiếp công dân.\nQUY CHẾ\nTiếp công dân\n"
                        + "Chương I\nQUY ĐỊNH CHUNG\n"
                        + "Điều 1. Phạm vi\nQuy chế này quy định việc tiếp công dân.\n".repeat(40)
                        + "Phụ lục I\nDANH SÁCH CÁC BẢN\n|STT|Bản|Số hộ|\n" + "|1|Nà Ản|86|\n".repeat(60));

        assertThat(notGood(DocumentPrints.print(marked.make()))).isEmpty();
        assertThat(notGood(DocumentPrints.print(attached.make()))).isEmpty();
    }

    @Test
    void saysOneLineForEachRuleInTheOrderOfTheLaw() {
        var findings = check(DocumentPrints.print(DocumentTexts.of("CONG_VAN").make()));

        assertThat(findings).extracting(Finding::rule).containsExactlyElementsOf(LayoutRules.codes());
    }

    /// One thing is changed in a good document: exactly the rule about it says so.
    record Broken(String rule, String instead, String with) {

        @Override
        public String toString() {
            return rule + ": " + with.strip();
        }
    }

    static Stream<Broken> broken() {
        var end = "</style>";
        return Stream.of(
                new Broken(
                        "paper",
                        "size: A4 portrait; margin: 20mm 20mm 20mm 30mm",
                        "size: 216mm 297mm; margin: 20mm 20mm 20mm 30mm"),
                new Broken("margins", "margin: 20mm 20mm 20mm 30mm", "margin: 20mm 15mm 20mm 24mm"),
                new Broken("margins", "margin: 20mm 20mm 20mm 30mm", "margin: 14mm 20mm 20mm 30mm"),
                new Broken("margins", "margin: 20mm 20mm 20mm 30mm", "margin: 20mm 11mm 20mm 30mm"),
                new Broken("ink", end, ".text { color: #00f }" + end),
                new Broken(
                        "pages",
                        ".page-number:before { content: counter(page)",
                        ".page-number:before { content: \"Trang \" counter(page)"),
                new Broken("state", end, ".state { font-weight: normal }" + end),
                new Broken("state", ">CỘNG HÒA XÃ HỘI", ">CỘNG HOÀ XÃ HỘI"),
                new Broken("motto", end, ".underline { border: 0 }" + end),
                new Broken("motto", "Độc lập - Tự do - Hạnh phúc", "Độc lập, Tự do, Hạnh phúc"),
                new Broken("issuer", end, ".issuer { font-weight: normal }" + end),
                new Broken("issuer", end, ".issuer { font-size: 15pt }" + end),
                new Broken("number", ">Số: 15", ">Số: 5"),
                new Broken("number", ">Số: 15/", ">Số 15-"),
                new Broken("day", "ngày 05 tháng 02", "ngày 5 tháng 2"),
                new Broken("day", end, ".head .day { font-style: normal }" + end),
                new Broken("title", end, ".summary { font-weight: normal }" + end),
                new Broken("title", end, ".name { font-size: 16pt }" + end),
                new Broken("bases", end, ".basis { font-style: normal }" + end),
                new Broken("body", end, ".text { text-align: left }" + end),
                new Broken("body", end, ".text { font-size: 12pt }" + end),
                new Broken("body", end, ".text { line-height: 2.2 }" + end),
                new Broken("body", end, ".text { text-indent: 0 }" + end),
                new Broken("capacity", ">CHỦ TỊCH<", "><span style='font-weight: normal'>CHỦ TỊCH</span><"),
                new Broken("signer", ">Lò Văn Thắng<", ">TS Lò Văn Thắng<"),
                new Broken("recipients", end, ".foot .to { font-style: normal }" + end),
                new Broken("recipients", "- Lưu: VT, VP (05b).", "- Phòng Kinh tế."));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void findsExactlyTheRuleThatWasBroken(Broken broken) throws Exception {
        var html = DocumentPrints.html(
                DocumentTexts.of("QUYET_DINH").body(DocumentTexts.longBody()).make());
        assertThat(html).contains(broken.instead());

        var pdf = Papers.printer().print(html.replace(broken.instead(), broken.with()), PdfDetails.of("x"));

        Files.write(Path.of("target/layout-broken.pdf"), pdf);
        assertThat(notGood(pdf)).extracting(Finding::rule).containsExactly(broken.rule());
        assertThat(notGood(pdf)).extracting(Finding::outcome).containsExactly(Outcome.WRONG);
    }

    @Test
    void missesWhatALetterMustHave() {
        var html = DocumentPrints.html(DocumentTexts.of("CONG_VAN").make());

        var silent = html.replaceAll("<p class=\"greeting\">.*?</p>", "");
        var nothing = html.replace("V/v rà soát", "Rà soát");
        var faint = html.replace("<p class=\"text", "<p style=\"font-family: monospace\" class=\"text");

        assertThat(rules(silent)).containsExactly("greeting");
        assertThat(rules(nothing)).containsExactly("title");
        assertThat(rules(faint)).isNotEmpty();
    }

    @Test
    void wantsTheUrgencyInARedBox() {
        var html = DocumentPrints.html(
                DocumentTexts.of("CONG_VAN").marked(Urgency.URGENT, "", 0).make());

        assertThat(rules(html.replace("border-color: #f00; color: #f00;", ""))).containsExactly("marks");
    }

    private static List<String> rules(String html) {
        return notGood(Papers.printer().print(html, PdfDetails.of("x"))).stream()
                .map(Finding::rule)
                .toList();
    }

    private static List<Finding> notGood(byte[] pdf) {
        return check(pdf).stream()
                .filter(finding -> finding.outcome() != Outcome.GOOD)
                .toList();
    }
}
