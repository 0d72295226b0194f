package vn.xaso.notifications.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.audit.AuditTrail;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Demo;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Tries;
import vn.xaso.kernel.UnitScope;
import vn.xaso.notifications.MailPost.Letter;
import vn.xaso.notifications.domain.MailChoice;
import vn.xaso.notifications.domain.MailChoices;
import vn.xaso.notifications.domain.Outbox;
import vn.xaso.ui.Language;

/// Nothing but the code goes to an address before somebody has read there.
@HouseTest
class AddressConfirmationTest {

    private static final String ADDRESS = "moi@example.vn";
    private static final int MOST_IN_AN_HOUR = 10;

    private final List<String> codes = new ArrayList<>();

    @Autowired
    private DemoProvince province;

    @Autowired
    private MailChoices choices;

    @Autowired
    private Outbox outbox;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private Tries tries;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    private Actor reader;
    private MailDesk desk;
    private AddressConfirmation confirmation;

    @BeforeEach
    void open() {
        province.found();
        var login =
                Objects.requireNonNull(province.people().get("hotich.sangnhe")).actor();
        reader = new Actor(
                login.account(),
                UUID.randomUUID(),
                login.name(),
                login.position(),
                login.office(),
                login.unit(),
                login.unitName(),
                login.units(),
                login.rights());
        var mail = new MailSwitch(MailRoundTest.settings("mail.example.vn"), new Demo(false));
        desk = new MailDesk(mail, choices, outbox, audit, event -> {}, clock);
        confirmation = new AddressConfirmation(mail, desk, choices, audit, tries, clock);
        choose(ADDRESS);
    }

    @Test
    void onlyTheCodeGoesToANewAddressAndSummariesWhenItWasTypedIn() {
        post();
        assertThat(letters()).isEmpty();

        assertThat(send()).isTrue();
        assertThat(letters()).containsExactly("code");
        assertThat(readers()).doesNotContain(reader.person());
        assertThat(confirm(codes.getLast())).isTrue();

        assertThat(readers()).contains(reader.person());
        post();
        assertThat(letters()).containsExactlyInAnyOrder("code", "summary");
        assertThat(send()).as("nothing to confirm").isFalse();
    }

    @Test
    void aNewAddressIsConfirmedAnewAndTheSameOneIsNot() {
        send();
        confirm(codes.getLast());

        choose(ADDRESS);
        assertThat(own().confirmed()).isTrue();
        send();
        choose("khac@example.vn");

        assertThat(own().confirmed()).isFalse();
        assertThat(confirm(codes.getLast())).isFalse();
    }

    @Test
    void aCodeThatWasSentToAnotherAddressDoesNotConfirmTheNewOne() {
        send();
        choose("khac@example.vn");

        assertThat(confirm(codes.getLast())).isFalse();
        assertThat(in(() -> confirmation.isAwaited(reader))).isFalse();
    }

    @Test
    void fiveWrongCodesEndItAndANewOneCounts() {
        send();
        for (int i = 0; i < 5; i++) {
            assertThat(confirm("nhầm")).isFalse();
        }
        assertThat(confirm(codes.getLast())).isFalse();

        send();
        assertThat(confirm(codes.getFirst())).isEqualTo(codes.getFirst().equals(codes.getLast()));
        assertThat(confirm(codes.getLast())).isTrue();
    }

    @Test
    void aCodeEndsAfterADay() {
        send();

        OfficeClock.at(clock.instant().plus(Duration.ofHours(25)), () -> {
            assertThat(confirm(codes.getLast())).isFalse();
        });
        assertThat(confirm(codes.getLast())).isTrue();
    }

    @Test
    void aStrangerIsNotBuriedInCodes() {
        for (int i = 0; i < MOST_IN_AN_HOUR; i++) {
            assertThat(send()).isTrue();
        }

        assertThatThrownBy(this::send).isInstanceOf(Refusal.class).hasMessage("mail.refusal.codes");
        assertThat(letters()).hasSize(MOST_IN_AN_HOUR);
    }

    private void choose(String address) {
        in(() -> {
            desk.choose(reader, address, true, Language.VI);
            return 1;
        });
    }

    private boolean send() {
        return in(() -> confirmation.send(reader, code -> {
            codes.add(code);
            return new Letter("code " + UUID.randomUUID(), "code", code, code);
        }));
    }

    private boolean confirm(String code) {
        return in(() -> confirmation.confirm(reader, code));
    }

    private void post() {
        in(() -> {
            desk.post(reader.unit(), reader.person(), new Letter("x " + UUID.randomUUID(), "summary", "chữ", "chữ"));
            return 1;
        });
    }

    private MailChoice own() {
        return in(() -> desk.own(reader)).orElseThrow();
    }

    private Iterable<UUID> readers() {
        return in(() -> desk.readers(reader.unit())).keySet();
    }

    private List<String> letters() {
        return in(() -> outbox.of(reader.unit(), reader.person(), 100)).stream()
                .map(line -> line.subject())
                .toList();
    }

    private <T> T in(Supplier<T> work) {
        return UnitScope.of(reader.unit())
                .call(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
