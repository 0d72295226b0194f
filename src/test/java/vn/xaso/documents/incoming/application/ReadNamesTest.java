package vn.xaso.documents.incoming.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.incoming.IncomingOffice;
import vn.xaso.documents.incoming.domain.Particulars;
import vn.xaso.kernel.Ids;

/// Issuers in capitals, as the clerks of the unit have written them or the directory knows them.
@HouseTest
class ReadNamesTest {

    @Autowired
    private ReadNames names;

    private IncomingOffice office;

    @BeforeEach
    void open(@Autowired ApplicationContext program) {
        office = new IncomingOffice(program);
    }

    @Test
    void findsTheUnitsOfTheDirectory() {
        // no letter of the tests comes from there, so the register knows nothing of it
        assertThat(read("UBND XÃ MƯỜNG PHĂNG")).isEqualTo("UBND xã Mường Phăng");
        assertThat(read("UBND XÃ MƯỜNG PHANG")).isEqualTo("UBND XÃ MƯỜNG PHANG");
    }

    @Test
    void writesWhatTheClerksHaveWritten() {
        var tail = Ids.next().toString().substring(28);
        office.registered(letter("Công ty Cổ phần Hoa Ban " + tail));

        assertThat(read(("Công ty Cổ phần Hoa Ban " + tail).toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo("Công ty Cổ phần Hoa Ban " + tail);
        assertThat(read(("Công ty Cô phân Hoa Ban " + tail).toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo("Công ty Cổ phần Hoa Ban " + tail);
    }

    @Test
    void takesNeitherOfTwoNamesThatDifferInMarks() {
        var tail = Ids.next().toString().substring(28).toUpperCase(java.util.Locale.ROOT);
        office.registered(letter("Trường Tân Lập " + tail));
        office.registered(letter("Trường Tân Lạp " + tail));

        assertThat(read("TRƯỜNG TAN LAP " + tail)).isEqualTo("TRƯỜNG TAN LAP " + tail);
    }

    private String read(String issuer) {
        var unit = office.actor("vanthu").unit();
        return office.in(() -> names.issuer(unit, issuer));
    }

    private static Particulars letter(String issuer) {
        var number = String.valueOf(System.nanoTime() % 1_000_000);
        return new Particulars(
                "CONG_VAN", number, "TB", null, issuer, "V/v tuyển dụng", "", "", 1, Urgency.NORMAL, null, "");
    }
}
