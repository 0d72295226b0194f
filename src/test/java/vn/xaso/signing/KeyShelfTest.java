package vn.xaso.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

@HouseTest
class KeyShelfTest {

    private static final Pin WRONG = new Pin("000001");

    @Autowired
    private KeyShelf shelf;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Signers signers;

    @BeforeEach
    void giveKeys() {
        signers = Signers.in(shelf);
    }

    @Test
    void opensTheKeyWithItsPin() {
        try (var key = signers.openLeaders()) {
            assertThat(key.name()).isEqualTo("Vàng A Dế");
            assertThat(key.toString()).doesNotContain("246810");
        }
    }

    @Test
    void refusesAWrongPin() {
        assertRefused("signing.pin.wrong", WRONG);
    }

    @Test
    void locksAfterFiveWrongPinsEvenForTheRightOne() {
        fiveWrongPins();

        assertRefused("signing.pin.locked", Signers.LEADERS_PIN);
    }

    @Test
    void opensAgainAQuarterOfAnHourLater() {
        fiveWrongPins();

        OfficeClock.at(
                clock.instant().plus(Duration.ofMinutes(16)),
                () -> assertThat(open(Signers.LEADERS_PIN)).isNotNull());
    }

    @Test
    void aRightPinForgetsTheWrongOnesBefore() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                assertRefused("signing.pin.wrong", WRONG);
            }
            assertThat(open(Signers.LEADERS_PIN)).isNotNull();
        }
    }

    @Test
    void countsAWrongPinThoughTheWorkAroundItFails() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> inUnit(() -> transaction.executeWithoutResult(
                            state -> shelf.open(signers.leadersKey(), signers.leader(), WRONG))))
                    .isInstanceOf(Refusal.class);
        }

        assertRefused("signing.pin.locked", Signers.LEADERS_PIN);
    }

    @Test
    void aLockedColleagueDoesNotLockTheOthers() {
        var second = Ids.next();
        inUnit(() ->
                shelf.share(signers.communesKey(), signers.clerk(), Signers.CLERKS_PIN, second, new Pin("112233")));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> open(signers.communesKey(), signers.clerk(), WRONG))
                    .isInstanceOf(Refusal.class);
        }

        assertThat(open(signers.communesKey(), second, new Pin("112233"))).isNotNull();
    }

    @Test
    void aChangedPinReplacesTheOldOne() {
        inUnit(() ->
                shelf.changePin(signers.leadersKey(), signers.leader(), Signers.LEADERS_PIN, Pin.chosen("975310")));

        assertThat(open(new Pin("975310"))).isNotNull();
        assertRefused("signing.pin.wrong", Signers.LEADERS_PIN);
    }

    @Test
    void refusesAPinOfOneDigit() {
        assertThatThrownBy(() -> Pin.chosen("111111")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Pin.chosen("12345")).isInstanceOf(Refusal.class);
    }

    @Test
    void nobodyOpensAKeyThatIsNotTheirs() {
        assertThatThrownBy(() -> open(signers.communesKey(), signers.leader(), Signers.LEADERS_PIN))
                .isInstanceOf(Absent.class);
    }

    @Test
    void anotherUnitDoesNotSeeTheKey() {
        var other = new UnitId(Ids.next());

        assertThatThrownBy(() -> UnitScope.of(other)
                        .call(() -> shelf.open(signers.leadersKey(), signers.leader(), Signers.LEADERS_PIN)))
                .isInstanceOf(Refusal.class)
                .hasMessage("signing.key.absent");
    }

    @Test
    void refusesAnExpiredKey() {
        OfficeClock.at(
                clock.instant().plus(Duration.ofDays(4 * 365)),
                () -> assertThatThrownBy(() -> open(Signers.LEADERS_PIN)).hasMessage("signing.key.expired"));
    }

    @Test
    void keepsNoPrivateKeyInTheOpen() {
        var stored = inUnitGet(() -> transaction.execute(state -> jdbc.sql(
                        "select private_key from signing.signing_key where unit_id = :unit and kind = 'PERSON'")
                .param("unit", signers.unit().value())
                .query(byte[].class)
                .single()));

        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("\u0006\u0007*\u0086H");
    }

    private void fiveWrongPins() {
        for (int i = 0; i < 5; i++) {
            assertRefused("signing.pin.wrong", WRONG);
        }
    }

    private void assertRefused(String key, Pin pin) {
        assertThatThrownBy(() -> open(pin)).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private OpenedKey open(Pin pin) {
        return open(signers.leadersKey(), signers.leader(), pin);
    }

    private OpenedKey open(KeyHolder holder, UUID keeper, Pin pin) {
        return UnitScope.of(signers.unit()).call(() -> shelf.open(holder, keeper, pin));
    }

    private void inUnit(Runnable work) {
        UnitScope.of(signers.unit()).run(work);
    }

    private <T> T inUnitGet(ScopedValue.CallableOp<T, RuntimeException> work) {
        return UnitScope.of(signers.unit()).call(work);
    }
}
