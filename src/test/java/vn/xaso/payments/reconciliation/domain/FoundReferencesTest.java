package vn.xaso.payments.reconciliation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xaso.payments.domain.References;

class FoundReferencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XS7K2M9QW4Z8PA",
                "xs7k2m9qw4z8pa",
                "XS7K2M 9QW4Z8 PA",
                "MBVCB.7712345678.XS7K2M9QW4Z8PA.CT tu 0011001234567 GIANG THI MY toi 1234567890123",
                "IBFT XS7K2M9QW4Z8PAnop phi",
                "nopphiXS7K2M9QW4Z8PA",
                "QR - XS-7K2M-9QW4-Z8PA",
                "020097042211241015272024xs7k2m9q w4z8pa chuyen tien"
            })
    void findsItHoweverTheBankWritesIt(String words) {
        assertThat(FoundReferences.in(words)).contains("XS7K2M9QW4Z8PA");
    }

    @Test
    void readsLettersThatLookLikeDigits() {
        assertThat(FoundReferences.in("XSO1IL00000000")).containsExactly("XS011100000000");
    }

    @Test
    void findsTwoInOneTransferAndNothingWhereNoneIs() {
        assertThat(FoundReferences.in("XS7K2M9QW4Z8PA va XS7K2M9QW4Z8PB")).contains("XS7K2M9QW4Z8PA", "XS7K2M9QW4Z8PB");
        assertThat(FoundReferences.in("nop phi chung thuc H11.45.05-261124-0000007"))
                .isEmpty();
        assertThat(FoundReferences.in("XS7K2M9QW4Z8")).isEmpty();
    }

    @Test
    void findsEachOneThatTheProgramGivesOut() {
        for (int i = 0; i < 200; i++) {
            var reference = References.next();

            assertThat(FoundReferences.in("MBVCB.1." + reference.toLowerCase(java.util.Locale.ROOT) + ".CT"))
                    .contains(reference);
        }
    }
}
