package vn.xaso.payments.reconciliation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xaso.payments.reconciliation.domain.StatementLine.Outcome;

/// Statements in the manners of several banks.
class StatementReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Headings HEADINGS = HeadingsOfTheProgram.read();

    private static StatementReader.Read read(String table) {
        var rows = rows(table);
        var columns = HEADINGS.find(rows, Map.of()).orElseThrow();
        return StatementReader.read(StatementReader.source(rows, columns), rows, columns);
    }

    private static List<List<String>> rows(String table) {
        return table.lines()
                .map(line ->
                        Arrays.stream(line.split(";", -1)).map(String::strip).toList())
                .toList();
    }

    @Test
    void readsDebitAndCreditInColumnsOfTheirOwn() {
        var read = read("""
            SAO KÊ TÀI KHOẢN
            Số tài khoản: 3706 205 123456
            STT;Ngày giao dịch;Số bút toán;Nội dung giao dịch;Phát sinh nợ;Phát sinh có;Số dư
            1;24/11/2026 09:15:02;FT001;XS7K2M9QW4Z8PA;;18,000;10,018,000
            2;24/11/2026 10:00:00;FT002;Phi SMS;5,000;;10,013,000
            ;;;Cộng;5,000;18,000;
            """);

        assertThat(read.account()).isEqualTo("3706205123456");
        assertThat(read.source()).isEqualTo(Source.BANK);
        assertThat(read.lines())
                .extracting(StatementLine::day, StatementLine::number, StatementLine::amount, StatementLine::outcome)
                .containsExactly(
                        tuple(DAY, "FT001", 18_000L, Outcome.WAITING), tuple(DAY, "FT002", -5_000L, Outcome.OUT));
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void readsOneColumnWithASign() {
        var read = read("""
            Ngày hiệu lực;Số tham chiếu;Mô tả giao dịch;Số tiền (VND)
            24-11-2026;5078.1;XS7K2M9QW4Z8PA;+1.800.000
            24-11-2026;5078.2;Chuyen di;-50.000
            """);

        assertThat(read.lines()).extracting(StatementLine::amount).containsExactly(1_800_000L, -50_000L);
    }

    @Test
    void readsEnglishHeadingsAndWholeAmountsWithDecimals() {
        var read = read("""
            TNX Date;Doc No;Transactions in detail;Debit;Credit;Balance
            2026-11-24T09:15;77;XS7K2M9QW4Z8PA;0.00;18000.00;500000.00
            """);

        assertThat(read.lines()).extracting(StatementLine::amount).containsExactly(18_000L);
    }

    @Test
    void takesTheSameLineOnceAndTwoPaymentsOfOneMinuteTwice() {
        var read = read("""
            Ngày giao dịch;Nội dung;Ghi có;Số dư
            24/11/2026 09:15;NOP PHI;18.000;118.000
            24/11/2026 09:15;NOP PHI;18.000;118.000
            24/11/2026 09:15;NOP PHI;18.000;136.000
            """);

        assertThat(read.lines()).hasSize(2);
        assertThat(read.twice()).containsExactly(3);
    }

    @Test
    void overlooksNoLineThatItCannotRead() {
        var read = read("""
            Ngày giao dịch;Số bút toán;Nội dung;Ghi có
            24/11/2026;1;XS7K2M9QW4Z8PA;18.000,50
            31/02/2026;2;XS7K2M9QW4Z8PB;18.000
            ;;Tổng cộng;36.000
            """);

        assertThat(read.lines()).isEmpty();
        assertThat(read.unread()).containsExactly(2, 3);
    }

    @Test
    void readsTheFileOfAProvider() {
        var read = read("""
            STT;Mã website;Mã giao dịch;Mã tham chiếu;Thời gian thanh toán;Số tiền;Phí;Số tiền quyết toán;Mã lô;Trạng thái
            1;XASO;14000001;XS7K2M9QW4Z8PA;24/11/2026 09:17:33;18,000;1,100;16,900;VN20261124001;Thành công
            2;XASO;14000002;XS7K2M9QW4Z8PB;24/11/2026 09:18:33;18,000;0;0;;Thất bại
            """);

        assertThat(read.source()).isEqualTo(Source.VNPAY);
        assertThat(read.lines())
                .extracting(
                        StatementLine::number,
                        StatementLine::reference,
                        StatementLine::amount,
                        StatementLine::fee,
                        StatementLine::batch,
                        StatementLine::outcome)
                .containsExactly(
                        tuple("14000001", "XS7K2M9QW4Z8PA", 18_000L, 1_100L, "VN20261124001", Outcome.WAITING),
                        tuple("14000002", "XS7K2M9QW4Z8PB", 18_000L, 0L, "", Outcome.OUT));
    }

    @Test
    void readsAFileWithStrangeHeadingsAsSomebodyHasSaid() {
        var rows = rows("""
            Wann;Wozu;Wieviel
            24/11/2026;XS7K2M9QW4Z8PA;18.000
            """);
        var said = Map.of(ColumnRole.DAY, 0, ColumnRole.WORDS, 1, ColumnRole.AMOUNT, 2);

        assertThat(HEADINGS.find(rows, Map.of())).isEmpty();
        var columns = HEADINGS.find(rows, Map.of(Headings.signature(rows.getFirst()), said))
                .orElseThrow();
        assertThat(StatementReader.read(Source.BANK, rows, columns).lines()).hasSize(1);
        assertThat(Headings.Columns.read(columns.written())).isEqualTo(said);
    }

    @Test
    void knowsWhoPaysOut() {
        assertThat(HEADINGS.payout("VNPAY thanh toan lo VN20261124001 2 GD phi 2200"))
                .contains(Source.VNPAY);
        assertThat(HEADINGS.payout("Kho bac: DVCQG chuyen tien")).contains(Source.PLATFORM);
        assertThat(HEADINGS.payout("nop phi")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "18000;18000",
                "18.000;18000",
                "18,000;18000",
                "1.800.000,00;1800000",
                "1,800,000.0;1800000",
                "+18 000 VND;18000",
                "18.000 đ;18000",
                "-50,000;-50000",
                "(50.000);-50000",
                "50.000-;-50000",
                "18.000,50;",
                "abc;",
                "1.2.3;"
            })
    void readsAmountsAsBanksWriteThem(String text, Long dong) {
        var read = Amounts.read(text);

        assertThat(read.isPresent() ? read.getAsLong() : null).isEqualTo(dong);
    }
}
